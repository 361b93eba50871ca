/* flowindent: entries and returns indent, everything else is marked. */
#pragma D option flowindent

python*:::function-entry,
python*:::function-return,
python*:::line
{
	trace(arg2);
}
