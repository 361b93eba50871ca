/* trace() in quiet mode: nothing around the values. */
#pragma D option quiet

BEGIN
{
	trace(1);
	trace(-1);
	trace("abc");
	trace('a');
	trace((char)-1);
	trace((unsigned char)255);
	exit(0);
}
