/*
 * aggrows keeps the rows of the largest values, in the order of the table, and says how many it cut.
 *
 * @@args: -q -xaggrows=2
 */
BEGIN
{
	@a["one"] = sum(1);
	@b["one"] = sum(9);
	@a["two"] = sum(2);
	@b["two"] = sum(8);
	@a["three"] = sum(3);
	@a["four"] = sum(4);
	@b["four"] = sum(7);
	@only["x"] = quantize(1);
	@only["y"] = quantize(2);
	@only["z"] = quantize(2);
	printa("%s %@d %@d\n", @a, @b);
	printf("\nbackwards\n");
	setopt("aggsortrev");
	printa("%s %@d %@d\n", @a, @b);
	printf("\nby key\n");
	setopt("aggsortrev", "no");
	setopt("aggsortkey");
	printa("%s %@d %@d\n", @a, @b);
	printf("\nby the second\n");
	setopt("aggsortkey", "no");
	setopt("aggsortpos", "1");
	printa("%s %@d %@d\n", @a, @b);
	setopt("aggsortpos", "0");
	printf("\nof histograms\n");
	printa("%s%@d", @only);
	printf("\nall\n");
	setopt("aggrows", "0");
	printa("%s %@d %@d\n", @a, @b);
	setopt("aggrows", "3");
	exit(0);
}
