/*
 * args[] has the types of the provider, arg0 to arg9 are 64-bit integers, 0 where the
 * probe has none.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 1 1
 * @@args: -q
 */
python$target:::function-entry
/basename(stringof(args[0])) == "orders.py" && stringof(args[1]) == "price"/
{
	printf("%s %d %d %d\n", stringof(args[1]), args[2], sizeof(args[2]), sizeof(arg2));
	printf("%d %d %d\n", arg1 == (int64_t)args[1], arg4, arg9);
}
