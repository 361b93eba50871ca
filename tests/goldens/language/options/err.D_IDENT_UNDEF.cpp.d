/* Lines of a script that went through cpp are its own; a macro begins behind its #define.
 * @@args: -C
 */
BEGIN
{
	trace(LIMIT);
	exit(0);
}
#define LIMIT 4
