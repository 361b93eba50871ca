/* What is translated to has to be known. */
translator struct nowhere < int i > {
	x = i;
};
