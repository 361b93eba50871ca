/* Members may be arrays of char, set from a string, and bit-fields. */
#pragma D option quiet

struct name {
	int length;
	char text[8];
	int low : 3;
} name;

translator struct name < string s > {
	length = strlen(s);
	text = s;
	low = strlen(s) & 3;
};

BEGIN
{
	name = xlate < struct name > ("abcdefg");
	printf("%d %s %d\n", name.length, name.text, name.low);
	name = xlate < struct name > ("xy");
	printf("%d %s %d\n", name.length, name.text, name.low);
	exit(0);
}
