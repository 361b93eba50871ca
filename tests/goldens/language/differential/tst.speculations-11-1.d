/* Random statements of the area speculations (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { printf("\n=0=\n"); }
BEGIN { this->id = sp; discard(this->id); trace(1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { this->id = sp; speculate(this->id); discard(this->id); }
BEGIN { printf("\n=2=\n"); }
BEGIN { this->id = sp; speculate(this->id); discard(this->id); }
BEGIN { exit(0); }
