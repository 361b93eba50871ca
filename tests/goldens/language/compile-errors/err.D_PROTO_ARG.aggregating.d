/* An aggregating function is no argument, and the message calls it so. */
BEGIN
{
	trace(lltostr(count()));
}
