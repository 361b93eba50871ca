/* Random statements of the area ints (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { v0 = 65535ul; v1 = 0454LL; v2 = 0x2; v3 = 0x7fffull; v4 = 0x40ll; v5 = -4294967296ull; v6 = 0Xfffful; v7 = 4294967295; v8 = 0x7fffffffull; v9 = -0x0UL; v10 = -5ull; v11 = 63ull; v12 = 32767LL; v13 = 65; v14 = -213ll; v15 = 0144UL; v16 = 4199036038ll; v17 = -'abc'; v18 = 33ul; this->tv0 = 65535ul; this->tv1 = 0454LL; this->tv2 = 0x2; this->tv3 = 0x7fffull; this->tv4 = 0x40ll; this->tv5 = -4294967296ull; self->sv4 = 0x40ll; self->sv5 = -4294967296ull; self->sv6 = 0Xfffful; self->sv7 = 4294967295; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%o", ((this->tv1 ^^ 035462074753U))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (((unsigned short)(((char)v4) - (-(v1 == self->sv6)))))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%o", (11UL)); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%o", ((('\377' | v2) * ('a' ^^ self->sv7)))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%u", ((0X8000000000000048ull / (self->sv5 | 1)))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", (long)(((v18 != this->tv1) || (v2 || 32767)))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%o", (((uint8_t)v17))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", (long)((((v5 ^^ v12) != (v1 != 7l)) * ((this->tv0 ? self->sv4 : this->tv4) >= (v18 ? 2U : v17))))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", (long)((this->tv3 >= (v17 - self->sv7)))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%c", (char)((!((self->sv5 ^ v5) | (+v16))))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace((((64ul ? v4 : 300UL) >> ((int32_t)2118346871LL)))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", sizeof (((((this->tv2 != v1) >= 0X100000000LL) ? ((self->sv5 ? 0x7fffLL : v6) % this->tv1) : (((uint32_t)v17) ^ 0144ul))))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%c", (char)((((short)((uint32_t)2147483648LL)) * (this->tv0 - (+v16))))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", sizeof (((!((010ll < ((char)v1)) * sizeof (sizeof (unsigned char))))))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", (long)((v6 > v3))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%c", (char)((self->sv7 < this->tv2))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace((((uint8_t)(-v10)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", sizeof ((((-(1ll | this->tv0)) * ((this->tv1 ? 7UL : v6) >> v5))))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%u", ((v7 & (((v15 & v5) % (v13 | 1)) ^ ((v11 * self->sv6) * (+'\x7f')))))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%x", ((((((int16_t)v2) + (+3178893811L)) ? '\0' : ((this->tv4 % (v3 | 1)) || v5)) + ((uint32_t)(sizeof (short) < ((signed char)v2)))))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%x", (long)((self->sv4 - v12))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace((((v2 == v17) - (0X80000000UL * v1)))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", (long)((v6 + 129L))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%u", (((this->tv4 + 05275460405L) / ((425238089749u & v6) | 1)))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", sizeof ((((((v6 ^^ this->tv3) / (v18 | 1)) >> (sizeof (this->tv5) ^^ (v5 - self->sv5))) ? (v8 != ((int8_t)(v7 << this->tv4))) : (v16 ^^ sizeof (short)))))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace((((((unsigned long long)self->sv6) || ((self->sv4 != v17) >> (v6 > 040000000000ul))) + (((v16 <= v11) ? (~4294967296ull) : (v8 != v8)) ? (+(this->tv4 ^ v3)) : (((signed char)self->sv7) / (((long long)self->sv5) | 1)))))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", sizeof (((~(this->tv2 ^^ self->sv7))))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%u", ((v14 ? 0X19dau : v1))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%c", (char)(((-(0X81ull >> v12)) << (100 + (v0 ^ self->sv4))))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", sizeof ((((int64_t)(self->sv4 + 0x0))))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%o", (((uint32_t)0x0ll))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%o", (v8)); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", (long)((+(0X12c != self->sv4)))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%c", (char)((3ull | v6))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%o", ((-((v5 >> 0x7fffffffffffffff) * (+016025722765230ULL))))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", ((((this->tv5 >> v7) != ('a' + 32767ull)) % ((!(v7 + v8)) | 1)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%c", (char)((4LL > self->sv5))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%x", (v13)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace((((unsigned int)((v17 ^^ self->sv7) << (v3 | self->sv6))))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace((sizeof (signed char))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%x", (((0x4u << v7) & (v18 % (v7 | 1))))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%u", ((((((unsigned char)this->tv5) / ((self->sv6 ^ v10) | 1)) ? ((char)((unsigned int)v2)) : ((v4 != v1) > (self->sv6 ? 31UL : v15))) ^^ (((0565253403140725134414u ^^ 0273015245056405337534) % (100LL | 1)) << v13)))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%x", ((this->tv3 % (self->sv7 | 1)))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", (long)(((!self->sv6) * (this->tv1 | self->sv5)))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%o", (((self->sv7 & 020000000000ul) < 0x3fu))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%o", (((long)this->tv1))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", (long)((((self->sv6 - v17) / ((+0Xa9ad83c673l) | 1)) <= ((char)v11)))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%x", (sizeof (long))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%o", (v4)); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%c", (char)((('\0' / (2147483648u | 1)) % sizeof ((+v4))))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", (long)(((int32_t)(v13 >> 0x3fULL)))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace((((+7535213723517093204L) - 623799631ULL))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%c", (char)((v18 + 153L))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%c", (char)(('\0' ^ 0X80000000u))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { trace(((sizeof (01000000010257001706127) % ((((011LL != 00L) == (self->sv7 * this->tv4)) - ((v16 & 1026223886279ll) * (041 == v5))) | 1)))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%o", ((((!(this->tv3 | 0x3e440a13)) <= (sizeof (int64_t) >= v5)) ^^ v18))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", (long)(33u)); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%u", ((v3 ^ (((this->tv3 >> 010UL) >> (07457 / (v4 | 1))) ? (037777777777l - sizeof (unsigned long)) : (v7 & ((unsigned long long)this->tv5)))))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", sizeof ((this->tv2))); }
BEGIN { exit(0); }
