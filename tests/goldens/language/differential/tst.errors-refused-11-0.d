/* Random statements of the area errors (seed 11, program 0) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
#pragma D option nosuch
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
typedef unsigned short i;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { i = }; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
unsigned short n8[-1];
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(1); } }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
struct { { int a; };
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
struct n17 { struct n17 a; };
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
int n23 =
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
union un n24; string n24;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
auto long n28;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { { trace(1); } }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
int 32;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN // { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
enum n39 { E1 };
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
inline short n42 = probename;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN // { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { freopen(5000000000); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { printf(); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { i |= arr; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN /trace(1)/ { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { @n10[1] = count(); @n10[1, 2] = count(); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { *p = probename; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { printf(-1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { &i = 1; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trunc(@g, this->nosuch); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(1) << 1; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { tracemem(p); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace((signed char)@g); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { x = strlen; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { @n26 = lquantize(1, sizeof (int), 0, 0); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { exit(strjoin(s, s)); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(copyin()); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { commit(1); trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { z[1] = 2; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { ---i; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(trace(1) ? E1 : l); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(1, -1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(substr(@g, NULL)); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(xlate <union un> (count())); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(5000000000 ^ trace(1)); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(p->none); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { n49[1] = 1; n49[strjoin(s, s)] = 1; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace("open); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN /trace(1)/ { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(1) [; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
string unsigned long long n53;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { i ^= execname; }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { @n55 = rindex(s); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { printa(@n56); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(p->none); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
#pragma D translator
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
signed char n59; long long n59;
BEGIN { trace(1); }
/* -- */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { trace(htonl); }
