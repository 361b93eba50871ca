/* A lock of the kernel is not a string. */
BEGIN
{
	trace(mutex_owned("lock"));
}
