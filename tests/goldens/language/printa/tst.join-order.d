/* Rows are in the order of the first aggregation, then the second; aggsortpos names another leader. */
#pragma D option quiet

BEGIN
{
	@a["x"] = sum(1);
	@a["y"] = sum(1);
	@a["z"] = sum(2);
	@b["x"] = sum(9);
	@b["y"] = sum(8);
	@b["z"] = sum(7);
	printa("%s ", @a, @b);
	setopt("aggsortpos", "1");
	printa("%s ", @a, @b);
	exit(0);
}
