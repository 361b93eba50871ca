/* Random statements of the area strings (seed 11, program 3) print what they do in DTrace. */
/* @@args: -q -xstrsize=25 */
/* @@filter: s/ at BPF pc \d+// */
this string t;
BEGIN { s0 = " "; s1 = "../.."; s2 = "usr/"; s3 = "//"; s4 = "/a/b/../c/./d//e"; s5 = ""; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", strlen(s5)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("[%s]", ""); }
BEGIN { printf("\n=2=\n"); }
BEGIN { n3["a"] = s4; printf("[%s]", n3["a"]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", strlen("/usr/lib/x.so")); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", "a" >= s1); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", strlen(s3)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%s]", "/usr/lib/x.so"); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("[%s]", " "); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("[%s]", "../.."); }
BEGIN { printf("\n=11=\n"); }
BEGIN { this->n12 = ".."; printf("[%s]", this->n12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d", sizeof (s0)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%s]", "usr/"); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", strlen(s3)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("[%s]", "hello world"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { n18 = "ABC"; printf("[%s] %d", n18, strlen(n18)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { this->n19 = "a/"; printf("[%s]", this->n19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", rindex(s2, "xyz")); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("[%s]", "/usr/lib/x.so"); }
BEGIN { printf("\n=22=\n"); }
BEGIN { this->n24 = s2; printf("[%s]", this->n24); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("[%s]", "../.."); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("[%s]", " "); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", s5 > s3); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=28=\n"); }
BEGIN { n30["a"] = s2; printf("[%s]", n30["a"]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", index("aaa", "xyz")); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d", s3 > s1); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%s]", ".."); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", "hello world" >= " "); }
BEGIN { printf("\n=34=\n"); }
BEGIN { n36 = s4; printf("[%s] %d", n36, strlen(n36)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", index("ABC", "ab", 3)); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { printf("\n=40=\n"); }
BEGIN /s2 < s1/ { printf("true"); }
BEGIN { printf("\n=41=\n"); }
BEGIN { n44 = s4; printf("[%s] %d", n44, strlen(n44)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("[%s]", s1); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", rindex(s1, "b", 0)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("[%s]", s4); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("[%s]", "usr/"); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("[%s]", "/"); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("[%s]", "."); }
BEGIN { printf("\n=50=\n"); }
BEGIN { n54 = "0123456789abcdef"; printf("[%s] %d", n54, strlen(n54)); }
BEGIN { printf("\n=51=\n"); }
BEGIN { n55 = "abab"; printf("[%s] %d", n55, strlen(n55)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("[%s]", " "); }
BEGIN { printf("\n=53=\n"); }
BEGIN /s3 <= "the quick brown fox jumps over"/ { printf("true"); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", index(s1, "a", -1)); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("[%s]", s3); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("[%s]", s5); }
BEGIN { exit(0); }
