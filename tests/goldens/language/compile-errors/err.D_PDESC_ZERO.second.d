/* The line is that of the description that does not match. */
BEGIN,
no-such-probe
{
}
