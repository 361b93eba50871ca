/* Random statements of the area inet (seed 11, program 0) print what they do in DTrace. */
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
this ipaddr_t *p;
this uint8_t *b;
BEGIN { v0 = 040; v1 = -0X12cLL; v2 = -016UL; v3 = 'abc'; v4 = -127ULL; v5 = 0x3u; v6 = -0210l; v7 = -0X12c; v8 = -100l; v9 = -0U; v10 = 0x7fffUL; v11 = 335807985128; v12 = 128; v13 = -4294967296ull; v14 = -4294967295ull; v15 = 0xfd05fcc412LL; v16 = 0XffffULL; v17 = -496182260800ll; v18 = 0x10000000000UL; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", htonl(sizeof ((v16 == 2147483647L)))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", htonll(((v7 - 'Z') / ((~01000000000000000000002LL) | 1)))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(ntohl((-(v16 < v0)))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x0; printf("[%s]", inet_ntop(AF_INET, this->p)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 100; this->b[2] = 255; this->b[3] = 155; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 1; this->b[13] = 2; this->b[14] = 3; this->b[15] = 4; printf("[%s]", inet_ntop(AF_INET6, this->b)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(htons(((int)(0x80ull & 0xb0f1dcc4UL)))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", ntohs(((v11 % (v13 | 1)) ^ v6))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0xffffffff; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 0; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 10; this->b[13] = 0; this->b[14] = 0; this->b[15] = 1; printf("[%s]", inet_ntop(AF_INET6, this->b)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 208; this->b[1] = 165; this->b[2] = 127; this->b[3] = 214; this->b[4] = 63; this->b[5] = 135; this->b[6] = 63; this->b[7] = 181; this->b[8] = 185; this->b[9] = 207; this->b[10] = 211; this->b[11] = 99; this->b[12] = 0; this->b[13] = 0; this->b[14] = 222; this->b[15] = 236; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%x", ntohs(((100UL ? 'abc' : v18) > (v10 + v4)))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", htonl(((v14 <= v14) > ((int8_t)v16))) + 1LL); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%x", ntohl(00ull)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", sizeof (htonl(((signed char)(v18 / (0X80ul | 1)))))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 238; this->b[1] = 208; this->b[2] = 201; this->b[3] = 200; this->b[4] = 86; this->b[5] = 102; this->b[6] = 118; this->b[7] = 100; printf("[%s]", link_ntop(1, this->b)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 187; this->b[1] = 243; this->b[2] = 129; this->b[3] = 176; this->b[4] = 171; this->b[5] = 247; this->b[6] = 247; this->b[7] = 151; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", sizeof (htonll((!(v6 && v15))))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 250; this->b[1] = 152; this->b[2] = 220; this->b[3] = 87; this->b[4] = 42; this->b[5] = 170; this->b[6] = 196; this->b[7] = 87; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 1; this->b[2] = 0; this->b[3] = 2; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 4; this->b[8] = 0; this->b[9] = 5; this->b[10] = 0; this->b[11] = 6; this->b[12] = 0; this->b[13] = 7; this->b[14] = 0; this->b[15] = 8; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=19=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 0; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 192; this->b[13] = 168; this->b[14] = 1; this->b[15] = 1; printf("[%s]", inet_ntop(AF_INET6, this->b)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 100; this->b[2] = 255; this->b[3] = 155; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 1; this->b[13] = 2; this->b[14] = 3; this->b[15] = 4; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 94; this->b[1] = 128; this->b[2] = 63; this->b[3] = 109; this->b[4] = 3; this->b[5] = 148; this->b[6] = 222; this->b[7] = 163; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 254; this->b[1] = 128; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 2; this->b[9] = 12; this->b[10] = 0; this->b[11] = 0; this->b[12] = 254; this->b[13] = 1; this->b[14] = 0; this->b[15] = 0; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%x", ntohll(((+128L) - (0x20 || v4)))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", (long)ntohl(((v18 ? 8UL : v3) && (v9 ^ 'ab')))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 191; this->b[1] = 139; this->b[2] = 191; this->b[3] = 120; this->b[4] = 24; this->b[5] = 247; this->b[6] = 0; this->b[7] = 49; printf("[%s]", link_ntop(1, this->b)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0xf2a9b8a1; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 237; this->b[1] = 43; this->b[2] = 226; this->b[3] = 28; this->b[4] = 99; this->b[5] = 202; this->b[6] = 40; this->b[7] = 15; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x119cc14c; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x101a8c0; printf("[%s]", inet_ntoa(this->p)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(ntohl((v1 ? (6502572296977553967u == v11) : (32768 / (017777777777 | 1))))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 255; this->b[1] = 2; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 0; this->b[13] = 0; this->b[14] = 0; this->b[15] = 1; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=32=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x101a8c0; printf("[%s]", inet_ntoa(this->p)); }
BEGIN { printf("\n=33=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x662d7586; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0xb1acf957; printf("[%s]", inet_ntoa(this->p)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 0; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 94; this->b[11] = 254; this->b[12] = 10; this->b[13] = 0; this->b[14] = 0; this->b[15] = 0; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (long)htonl(((v14 + 0x8000000000000064u) ^ (1 && v1)))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", sizeof (ntohll(((v4 > v1) < (v18 != v7))))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", htons(((int64_t)(v0 == v10))) + 1LL); }
BEGIN { printf("\n=39=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 0; this->b[2] = 0; this->b[3] = 0; this->b[4] = 0; this->b[5] = 0; this->b[6] = 0; this->b[7] = 0; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 0; this->b[13] = 0; this->b[14] = 0; this->b[15] = 1; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", htons((v14 * (v6 < 2807478637922009965l))) + 1LL); }
BEGIN { printf("\n=41=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0xe4fc892b; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", ntohs((((char)v15) << (v11 != v17)))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x3529874f; printf("[%s]", inet_ntoa(this->p)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x101a8c0; printf("[%s]", inet_ntop(AF_INET, this->p)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", sizeof (htonl((('Z' % 128LL) > 3ul)))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 145; this->b[1] = 188; this->b[2] = 161; this->b[3] = 154; this->b[4] = 73; this->b[5] = 112; this->b[6] = 89; this->b[7] = 7; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=47=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 44; this->b[1] = 99; this->b[2] = 174; this->b[3] = 167; this->b[4] = 87; this->b[5] = 253; this->b[6] = 224; this->b[7] = 58; printf("[%s]", link_ntop(1, this->b)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 197; this->b[1] = 29; this->b[2] = 45; this->b[3] = 125; this->b[4] = 217; this->b[5] = 26; this->b[6] = 31; this->b[7] = 191; printf("[%s]", link_ntop(1, this->b)); }
BEGIN { printf("\n=49=\n"); }
BEGIN { this->b = (uint8_t *)alloca(8); this->b[0] = 115; this->b[1] = 120; this->b[2] = 104; this->b[3] = 182; this->b[4] = 135; this->b[5] = 186; this->b[6] = 141; this->b[7] = 123; printf("[%s]", link_ntop(ARPHRD_ETHER, this->b)); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace(ntohl(((37ul ? v6 : v13) >> v2))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(htons((-(01000000000000000057137ul && v15)))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { this->b = (uint8_t *)alloca(16); this->b[0] = 0; this->b[1] = 0; this->b[2] = 0; this->b[3] = 2; this->b[4] = 0; this->b[5] = 3; this->b[6] = 0; this->b[7] = 4; this->b[8] = 0; this->b[9] = 0; this->b[10] = 0; this->b[11] = 0; this->b[12] = 0; this->b[13] = 7; this->b[14] = 0; this->b[15] = 0; printf("[%s]", inet_ntoa6((in6_addr_t *)this->b)); }
BEGIN { printf("\n=53=\n"); }
BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = 0x6e3c9e35; printf("[%s]", inet_ntoa((ipaddr_t *)this->p)); }
BEGIN { exit(0); }
