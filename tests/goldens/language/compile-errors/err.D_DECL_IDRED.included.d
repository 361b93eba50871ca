/* A header may not declare its own type anew as another type.  The message names the header and its line. */
# 1 "/usr/include/types.h" 1
typedef int word_t;
typedef long word_t;
# 5 "/dev/stdin" 2
BEGIN
{
	exit(0);
}
