/* Random statements of the area speculations (seed 11, program 0) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
int sp;
int i;
BEGIN { sp = speculation(); trace("c79"); }
BEGIN { speculate(sp); printf("c42 "); printf("<60>", i); }
BEGIN { i += 39; }
BEGIN { trace("c41"); i++; printf("91:", i); }
BEGIN { speculate(sp); i += 52; printf("<85>", i); }
BEGIN { commit(sp); }
BEGIN { trace("b66"); }
