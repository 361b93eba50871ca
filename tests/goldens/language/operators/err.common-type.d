/* Of two types of one size and sign, the left one is an operator's. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
uint64_t b; unsigned long long ull;
BEGIN { printf("%s", b * ull); }
/* -- */
uint64_t b; unsigned long long ull;
BEGIN { printf("%s", ull * b); }
/* -- */
BEGIN { printf("%s", sizeof (int) + 5ull); }
/* -- */
long l; long long ll;
BEGIN { printf("%s", l + ll); }
/* -- */
long l; long long ll;
BEGIN { printf("%s", ll + l); }
