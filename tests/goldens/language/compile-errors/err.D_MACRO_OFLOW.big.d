/* A number among the arguments has to fit. @@args: 99999999999999999999 */
BEGIN
{
	trace($1);
	exit(0);
}
