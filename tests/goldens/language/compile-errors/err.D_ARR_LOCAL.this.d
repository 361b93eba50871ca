/* this-> has no associative arrays. */
BEGIN
{
	this->a[1] = 1;
	exit(0);
}
