/* What xlate gives as a pointer is no address, and no cast makes it one. */
struct in { int i; };
struct out { int o; };

translator struct out < struct in *p > {
	o = p->i;
};

struct in *p;

BEGIN
{
	x = (uintptr_t)xlate <struct out *> (p);
}
