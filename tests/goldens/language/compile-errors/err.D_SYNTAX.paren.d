/* A body that ends inside of parentheses. */
BEGIN
{
	rand(
}
