/* An expression without its semicolon is a syntax error at the next word. */
BEGIN
{
	x = 1
	y = 2;
}
