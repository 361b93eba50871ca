/* An aggregation is sorted by value, then by keys from the left; integers compare as unsigned. */
#pragma D option quiet

BEGIN
{
	@["b", 2] = sum(5);
	@["a", 3] = sum(5);
	@["a", -1] = sum(5);
	@["z", 9] = sum(-5);
	@["y", 9] = sum(100);
	exit(0);
}
