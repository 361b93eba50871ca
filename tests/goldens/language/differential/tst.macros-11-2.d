/* Random statements of the area macros (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q -xdefaultargs */
/* @@parts */
/* @@filter: s/ at BPF pc \d+// */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", sizeof ($pid)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (long)$1); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace($pid == pid); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace($1 > 3 && $1); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(-$uid == -uid); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%s]", $$0); }
BEGIN { printf("\n=6=\n"); }
BEGIN { this->v10 = $1; trace(this->v10); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace($1); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(strjoin($$0, $$0)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(m[$1]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(!$1); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(n - $1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace($1); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace($1 << 1); }
BEGIN { printf("\n=14=\n"); }
BEGIN { v29 = $0; trace(v29); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", sizeof ($$1)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(strlen($$pid) > 0); }
BEGIN { printf("\n=17=\n"); }
inline int k33 = $1;
BEGIN { trace(k33); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace("$0"); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace($gid == $egid); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace($10); }
BEGIN { printf("\n=21=\n"); }
BEGIN /$1/ { printf("true"); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", $1); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((char)$1); }
BEGIN { printf("\n=24=\n"); }
inline string k47 = $$1;
BEGIN { trace(k47); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace($$1 == "word"); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", sizeof ($$0)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", (long)$1); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%S", $$1); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace($1); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace($0); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace($1); }
BEGIN { exit(0); }
