/* Random statements of the area speculations (seed 11, program 11) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
int sp;
int i;
BEGIN { sp = speculation();  }
BEGIN { speculate(sp); i += 7; i++; printf("20:", i); i++; printf("55:", i); }
BEGIN { speculate(sp); i += 94; trace(81); trace(50); }
BEGIN { commit(sp); }
BEGIN { trace(88); trace(16); trace(31); }
