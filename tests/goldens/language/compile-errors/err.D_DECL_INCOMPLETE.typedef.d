/* A name for an incomplete type completes nothing. */
typedef enum nosuch nosuch_t;
nosuch_t x;
BEGIN
{
	;
	exit(0);
}
