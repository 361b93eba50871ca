/* Random statements of the area speculations (seed 11, program 31) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
int sp;
int i;
BEGIN { printf("\n=0=\n"); }
BEGIN { sp = speculation();  }
BEGIN { speculate(sp); i += 29; }
BEGIN { discard(sp); }
BEGIN { exit(0); }
