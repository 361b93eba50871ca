/* The option lockmem is none of a program. */
/* @@args: -e */
/* @@status: 1 */
#pragma D option lockmem=1

BEGIN
{
}
