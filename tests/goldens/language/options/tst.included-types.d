/* A header may declare the predefined types anew, and its own types once more; its functions are skipped, and what follows sees its types.
 * @@args: -q
 */
# 1 "/usr/include/types.h" 1
typedef char size_t;
typedef int word_t;
typedef int word_t;
struct in6_addr {
	int word;
	char bytes[];
};
extern int lookup(word_t, char *names[restrict]);
static inline word_t
swap(word_t w)
{
	if (w == '}' || "}" == (char *)0) {
		return w >> 16; /* } */
	}
	return w << 16;
}
# 22 "/dev/stdin" 2
BEGIN
{
	printf("%d %d %d\n", sizeof(size_t), sizeof(struct in6_addr), sizeof(word_t));
	exit(0);
}
