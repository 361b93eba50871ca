/* A syntax error at a word that was there before shows the word. */
BEGIN
{
	y = 1;
	x = 1 y = 2;
}
