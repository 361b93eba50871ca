/* There has to be a translator from the value's type. */
struct out { int o; };
struct in { int i; } v;

translator struct out < struct in *p > { o = p->i; };

BEGIN
{
	trace(xlate < struct out > (v).o);
}
