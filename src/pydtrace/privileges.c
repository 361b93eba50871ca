/*
 * privileges.c - from a process with capabilities to an ordinary one.
 */
#include <errno.h>
#include <linux/capability.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "privileges.h"
#include "xmalloc.h"

bool
privileges_give_up(char **cause)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = { 0 };

	/* A file that its user may not read makes its process one that nobody may look into. */
	if ((getauxval(AT_SECURE) == 0 || syscall(SYS_capset, &header, none) == 0) &&
	    prctl(PR_SET_DUMPABLE, 1) == 0)
		return true;
	*cause = xasprintf("failed to give up capabilities: %s", strerror(errno));
	return false;
}
