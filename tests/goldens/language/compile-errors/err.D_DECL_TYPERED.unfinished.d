/* A definition is one too many from its brace on, whatever stands in it. */
struct point {
	int x;
};

translator struct point {
	x = 1;
};
