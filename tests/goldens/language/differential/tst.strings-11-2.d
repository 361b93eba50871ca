/* Random statements of the area strings (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q -xstrsize=16 */
/* @@filter: s/ at BPF pc \d+// */
this string t;
BEGIN { s0 = "abab"; s1 = "/usr/lib/x.so"; s2 = "//"; s3 = "ABC"; s4 = "a,b,,c"; s5 = " "; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", rindex("b", "world")); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=2=\n"); }
BEGIN /s3 == s1/ { printf("true"); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=4=\n"); }
BEGIN /"a" < s2/ { printf("true"); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=6=\n"); }
BEGIN { this->n7 = "b"; printf("[%s]", this->n7); }
BEGIN { printf("\n=7=\n"); }
BEGIN /s4 < s3/ { printf("true"); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%s]", "0123456789abcdef"); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("[%s]", "abc"); }
BEGIN { printf("\n=10=\n"); }
BEGIN /"hello world" != "the quick brown fox jumps over"/ { printf("true"); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("[%s]", "//"); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%s]", "aaa"); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=15=\n"); }
BEGIN { n16[1] = s1; printf("[%s]", n16[1]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("[%s]", "a/"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", strlen("aaa")); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(" "); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("[%s]", "b"); }
BEGIN { printf("\n=22=\n"); }
BEGIN /".." == s3/ { printf("true"); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", sizeof ("the quick brown fox jumps over")); }
BEGIN { printf("\n=24=\n"); }
BEGIN { n25 = s4; printf("[%s] %d", n25, strlen(n25)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d", s3 >= "a"); }
BEGIN { printf("\n=26=\n"); }
BEGIN { n27["a"] = s1; printf("[%s]", n27["a"]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", "//" == s2); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("[%s]", "/a/b/../c/./d//e"); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", index(s4, "/")); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("[%s]", "abc"); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", sizeof (" ")); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("[%s]", "the quick brown fox jumps over"); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("[%s]", "0123456789abcdef"); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("[%s]", s2); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("[%s]", "/usr/lib/x.so"); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("[%s]", "/a/b/../c/./d//e"); }
BEGIN { printf("\n=41=\n"); }
BEGIN { n42[1] = "hello world"; printf("[%s]", n42[1]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("[%s]", " "); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("[%s]", "0123456789abcdef"); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("[%s]", "b"); }
BEGIN { printf("\n=45=\n"); }
BEGIN { this->n46 = "/"; printf("[%s]", this->n46); }
BEGIN { printf("\n=46=\n"); }
BEGIN /"/a/b/../c/./d//e" >= s3/ { printf("true"); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(s2); }
BEGIN { printf("\n=48=\n"); }
BEGIN { n49 = "//"; printf("[%s] %d", n49, strlen(n49)); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("[%s]", "b"); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("[%s]", "a,b,,c"); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("[%s]", "/a/b/../c/./d//e"); }
BEGIN { printf("\n=53=\n"); }
BEGIN { n54 = "abc"; printf("[%s] %d", n54, strlen(n54)); }
BEGIN { printf("\n=54=\n"); }
BEGIN /s4 != s5/ { printf("true"); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=56=\n"); }
BEGIN { trace(".."); }
BEGIN { printf("\n=57=\n"); }
BEGIN { trace("/"); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("[%s]", "/"); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("[%s]", " "); }
BEGIN { exit(0); }
