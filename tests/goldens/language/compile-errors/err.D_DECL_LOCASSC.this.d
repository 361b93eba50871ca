/* this-> has no associative arrays to declare. */
this int a[int];
BEGIN
{
	;
	exit(0);
}
