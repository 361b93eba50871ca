/* Two definitions without a semicolon between them: the second is one too many. */
struct a {
	int x;
}

struct b {
	int y;
};
