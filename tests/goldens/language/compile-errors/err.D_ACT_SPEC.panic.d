/* The order of actions comes before what cannot be had here. */
BEGIN
{
	speculate(1);
	panic();
}
