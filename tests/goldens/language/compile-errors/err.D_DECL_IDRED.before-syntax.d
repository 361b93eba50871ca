/* A declaration is judged before what follows it is read. */
typedef int number;
typedef char number;

BEGIN
{
	exit(0
}
