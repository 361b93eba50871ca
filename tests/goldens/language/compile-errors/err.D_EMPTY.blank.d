/* A script holds something. */
/* nothing */
