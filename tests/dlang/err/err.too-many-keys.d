/* An associative array has ten keys at most. */
BEGIN
{
	a[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 1;
	b[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] = 1;
}
