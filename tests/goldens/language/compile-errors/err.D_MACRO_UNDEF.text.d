/* The message names the macro as it is spelled. */
BEGIN
{
	trace($$nothing);
}
