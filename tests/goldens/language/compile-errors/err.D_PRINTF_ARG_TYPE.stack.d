/* %d prints no stack. */
BEGIN
{
	@[stack()] = count(); printa("%d", @);
	exit(0);
}
