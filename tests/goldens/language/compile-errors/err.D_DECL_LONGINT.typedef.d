/* `long` and the name of a type, with a name behind them, are two types. */
long size_t v;
BEGIN
{
	;
	exit(0);
}
