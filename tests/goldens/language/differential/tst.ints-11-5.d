/* Random statements of the area ints (seed 11, program 5) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
char v0;
signed char v1;
unsigned char v2;
short v3;
unsigned short v4;
int v5;
unsigned int v6;
long v7;
unsigned long v8;
long long v9;
unsigned long long v10;
int8_t v11;
uint8_t v12;
int16_t v13;
uint16_t v14;
int32_t v15;
uint32_t v16;
int64_t v17;
uint64_t v18;
this char tv0;
this signed char tv1;
this unsigned char tv2;
this short tv3;
this unsigned short tv4;
this int tv5;
self unsigned short sv4;
self int sv5;
self unsigned int sv6;
self long sv7;
BEGIN { v0 = -0X3877416898u; v1 = 2147483648u; v2 = 255ULL; v3 = -7ll; v4 = -0U; v5 = 0xffffffffU; v6 = 00; v7 = 0X933d2c18ccb6e576; v8 = -0X2l; v9 = -'ab'; v10 = 0X8000l; v11 = -0101L; v12 = -1362263323ll; v13 = 13; v14 = -0Xful; v15 = 01L; v16 = 808240281816L; v17 = -'\n'; v18 = -0xfffffffful; this->tv0 = -0X3877416898u; this->tv1 = 2147483648u; this->tv2 = 255ULL; this->tv3 = -7ll; this->tv4 = -0U; this->tv5 = 0xffffffffU; self->sv4 = -0U; self->sv5 = 0xffffffffU; self->sv6 = 00; self->sv7 = 0X933d2c18ccb6e576; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%x", (long)(((~100ll) ? (0x72ffaf0ec9d53f6fu % ('a' | 1)) : ((uint8_t)self->sv5)))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", ((-382240688586ULL))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", sizeof ((((0xfadab016ll + v15) <= ((unsigned long long)self->sv7))))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace(((sizeof (unsigned char) ? (5000000000u | this->tv2) : (0x6L | v5)))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%u", ((((v0 && self->sv4) * (this->tv1 | 0100000ul)) < ((902049434941u || 'abc') * (2147483647 * 49272234L))))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", ((!((int)(!((unsigned int)v16)))))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", sizeof (((v2 >= (this->tv0 && v1))))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%o", ((sizeof (int8_t) >= (~(~((unsigned long long)v1)))))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", (long)((v12 ^^ 2513034801986042760ul))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", (long)((~(~(041ll + 7ULL))))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", sizeof ((((this->tv3 != 0273) | (+1406860860UL))))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%u", ((sizeof (sizeof (unsigned int)) ? (~v7) : ((int)((!this->tv2) ^ (self->sv5 >= v12)))))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", (((0xd673a189293e3a7du ? this->tv5 : v16) / ((~0X81u) | 1)))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", sizeof ((((0X100000000 | v0) != v2)))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", (long)((v12 ? 0X1UL : this->tv4))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%u", (((self->sv5 - 1000000ll) % ((sizeof (v9) >= (v17 & v17)) | 1)))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%x", (long)((sizeof (v0) | ((uint16_t)((v12 >= v16) <= (0X12a05f200 > this->tv4)))))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%o", (sizeof (char))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%c", (char)(((v3 > self->sv6) ? (v0 / (0x8000000000008000L | 1)) : (v18 < 0X4f27e3a3ll)))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", (long)(0XffffffffffffffffULL)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%u", (((v16 & self->sv5) || (self->sv7 / (v3 | 1))))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace((0x100l)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", sizeof ((v17))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", (long)(((-((v13 == 190) && (v4 ? v14 : self->sv5))) >= ((077777UL == v11) >= (~((long long)31)))))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", (long)(((char)((077777ULL || '\n') - (self->sv7 && v13))))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d", (((0X8000000000000001ULL / (this->tv1 | 1)) ? (v10 / (0x22d2180114776c67ull | 1)) : ((int32_t)v11)))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%x", (long)((-183U))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(((v5 > (((v0 == v11) ^^ (this->tv1 ^^ 0X7494139d4679777d)) <= ((3646397541012211285u / (v11 | 1)) ^^ (73217308026704282 ? 13ul : 1300801187)))))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", (long)((~(v1 - 2ul)))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", ((01ul << v7))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d", sizeof ((((((short)self->sv6) != (v4 ^ self->sv5)) <= ((int16_t)this->tv1))))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", (long)(((unsigned char)0X7L))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%u", ((this->tv0 > (((int32_t)v9) < (~'\377'))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%u", ((((self->sv4 | 0X41U) <= (self->sv6 ^ 0x4)) ^^ (-((char)376221118928LL))))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", (long)((((v0 ? v14 : v18) * sizeof (int64_t)) >> (sizeof (64) >> (this->tv5 | this->tv4))))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (long)(((~((int8_t)020000000000ULL)) ? ((!v7) >> (v15 >> v10)) : (!this->tv3)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(((0100000 == v18))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", ((128 | v11))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", (((((v11 / (v14 | 1)) - (v13 >> v15)) < (('Z' || v10) - (5000000000l > 017777777777ULL))) & ((int32_t)(!(0X41U == v4)))))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", ((v17 == (~(32768U >= (v13 < v16)))))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%x", ((1255423403452291067l || ((((unsigned int)self->sv5) << ('\0' + 0X7LL)) << ((01000000000000000000201ll | v3) | (-v12)))))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%c", (char)((self->sv7 ^ v9))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%x", (v15)); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%u", (32767L)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%c", (char)((sizeof (unsigned long long) ? ((self->sv4 + 'a') & (v5 != this->tv0)) : sizeof (unsigned char)))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%c", (char)(v8)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", sizeof ((sizeof (unsigned long long)))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%x", (this->tv2)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%c", (char)((v2 ^^ ((v3 * 'a') != '\377')))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace((v10)); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", ((sizeof ((!v9)) > ((this->tv4 || this->tv4) >> 1795046676ul)))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", ((((long)this->tv2) > ((uint32_t)v5)))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%x", (long)(((self->sv6 <= 0X1fL) - (v13 >= 64)))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%o", (01000000000012346205445u)); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%x", (sizeof (signed char))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", ((v9 != 0X69e8UL))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%x", (v1)); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%c", (char)(((((200L | v3) < (0X42823fbe ? v5 : 128u)) > (-(0X7full != 8ull))) % (sizeof (v0) | 1)))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%o", (((this->tv2 > (v4 ? (+self->sv6) : (self->sv4 + v12))) * 0X63l))); }
BEGIN { exit(0); }
