/* Messages name an operand without a type by its kind. */
BEGIN
{
	@a = count();
	x = @a;
}
