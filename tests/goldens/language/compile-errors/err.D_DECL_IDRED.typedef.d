/* A script may not declare a predefined type anew, as a header may, even if the type is the same. */
typedef unsigned long size_t;

BEGIN
{
	exit(0);
}
