/* setopt() changes options of the run; what it cannot change is an error. */
#pragma D option quiet

BEGIN
{
	@[2] = sum(1);
	@[1] = sum(2);
	printa(@);
	setopt("aggsortkey");
	printa(@);
	setopt("nonsense");
	exit(0);
}
