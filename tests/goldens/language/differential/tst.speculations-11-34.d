/* Random statements of the area speculations (seed 11, program 34) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { printf("\n=0=\n"); }
BEGIN { this->id = sp; speculate(this->id); printa(@a); }
BEGIN { printf("\n=1=\n"); }
BEGIN { this->id = sp; speculate(this->id); printa(@a); }
BEGIN { exit(0); }
