/* A system header gives its constants, without the C functions beside them.
 * @@args: -qC
 */
#include <endian.h>

BEGIN
{
	trace(__LITTLE_ENDIAN);
	exit(0);
}
