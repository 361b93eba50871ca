/* Random statements of the area macros (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q 0 */
/* @@parts */
/* @@filter: s/ at BPF pc \d+// */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(n -$1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", sizeof ($$0)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace($1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace($01); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(substr($$1, 1)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @k6[$1] = count(); }
BEGIN { printf("\n=6=\n"); }
BEGIN { $1; }
BEGIN { printf("\n=7=\n"); }
inline int k11 = $1;
BEGIN { trace(k11); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @s14 = sum($1); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", sizeof ($pid)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace("$$0"); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf($$1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(m[$1]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%x %u", $1, $1); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace($1); }
BEGIN { printf("\n=15=\n"); }
BEGIN { v26 = $1; trace(v26); }
BEGIN { printf("\n=16=\n"); }
BEGIN /$$1 != ""/ { printf("true"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @k30[$$1] = count(); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", sizeof ($1)); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace($1 + 1); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @k40[$$0] = count(); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @k43[$0] = count(); }
BEGIN { printf("\n=22=\n"); }
BEGIN /$1/ { printf("true"); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("[%s]", $$1); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(lltostr($1)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { $1; }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace($$0 == "word"); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace($gid == $egid); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", sizeof ($$0)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(lltostr($1)); }
BEGIN { exit(0); }
