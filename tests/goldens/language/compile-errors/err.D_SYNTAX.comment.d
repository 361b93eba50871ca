/* A comment has to end. */
BEGIN { exit(0); }
/* never closed
