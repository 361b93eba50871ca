/* Random statements of the area speculations (seed 11, program 10) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
int sp;
int i;
BEGIN { sp = speculation(); i += 10; }
BEGIN { speculate(sp); trace("c53"); }
BEGIN { trace("a70"); }
BEGIN { discard(sp); }
BEGIN { i++; printf("56:", i); i += 8; trace(85); }
