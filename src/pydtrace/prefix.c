/*
 * prefix.c - where the running command is installed.
 */
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "prefix.h"
#include "xmalloc.h"

char *
prefix_of_command(void)
{
	static const char bin[] = "/bin";
	char exe[PATH_MAX];
	ssize_t len = readlink("/proc/self/exe", exe, sizeof(exe) - 1);

	if (len < 0)
		return NULL;
	exe[len] = '\0';
	char *slash = strrchr(exe, '/');
	if (slash == NULL)
		return NULL;
	*slash = '\0';
	size_t folder = strlen(exe), end = sizeof(bin) - 1;
	if (folder < end || strcmp(exe + folder - end, bin) != 0)
		return NULL;
	return xstrndup(exe, folder - end);
}
