/* A bracket open at the end of a predicate is reported at the line of what follows. */
int a[2];

BEGIN
/a[0/

{ exit(0); }
