/* Random statements of the area speculations (seed 11, program 1) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; trace(1); commit(this->id); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; trace(1); speculate(this->id); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; commit("a"); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; speculate(this->id); @a = count(); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; trace(1); commit(this->id); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; speculate(sp); ustack(); exit(1); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; speculate(this->id); exit(0); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; trace(1); speculate(this->id); }
/* -- */
int sp;
int i;
BEGIN { sp = 0; @a = count(); }
BEGIN { this->id = sp; speculate(this->id); @a = count(); }
