/*
 * source_select.c - which event source a script needs.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

#include "config.h"
#include "listening.h"
#include "source_select.h"
#include "xmalloc.h"

/* What the descriptions of the script need. */
enum need { NOTHING, DECLARED, OTHERS };

static enum need
need_of(const struct d_program *program)
{
	const struct d_pdesc *desc;
	enum need need = NOTHING;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (d_pdesc_is_own(desc))
			continue;
		if (strncmp(desc->prov, "python", strlen("python")) != 0)
			return OTHERS;
		need = DECLARED;
	}
	return need;
}

/* Why the channel does not reach a process of -p; NULL: it reaches all. */
static char *
out_of_reach(const struct d_program *program, const struct target *targets, size_t ntargets)
{
	char *why = NULL;

	for (size_t i = 0; why == NULL && i < ntargets; i++)
		if (targets[i].path == NULL)
			why = listening_why_not(program, targets[i].pid);
	return why;
}

/* The kernel may let us trace: what a set-capability file has is not looked at more closely. */
static bool
is_privileged(void)
{
	return geteuid() == 0 || getauxval(AT_SECURE) != 0;
}

/* The source that the script and the targets need; NULL: *cause. */
static const char *
by_need(const struct d_program *program, const struct target *targets, size_t ntargets, char **cause)
{
	enum need need = need_of(program);

	if (need == NOTHING)
		return "none";
	if (need == OTHERS || (ntargets == 0 && is_privileged()))
		return "uprobe";
	char *why = out_of_reach(program, targets, ntargets);
	if (why == NULL)
		return "channel";
	if (is_privileged()) {
		free(why);
		return "uprobe";
	}
	*cause = why;
	return NULL;
}

/* The channel, by --source. */
static bool
check_channel(const struct d_program *program, const struct target *targets, size_t ntargets,
    char **cause)
{
	*cause = out_of_reach(program, targets, ntargets);
	return *cause == NULL;
}

bool
source_select(const struct options *options, const struct d_program *program,
    const struct target *targets, size_t ntargets, const struct source_ops **ops, char **cause)
{
	static const struct source_ops *const built[] = {
		&source_replay,
		&source_channel,
#ifdef HAVE_LIBBPF
		&source_uprobe,
#endif
	};
	const char *name = options->source != NULL ? options->source :
	    by_need(program, targets, ntargets, cause);

	*ops = NULL;
	if (name == NULL)
		return false;
	if (strcmp(name, "none") == 0)
		return true;
	if (options->source != NULL && strcmp(name, "channel") == 0 &&
	    !check_channel(program, targets, ntargets, cause))
		return false;
	for (size_t i = 0; i < sizeof(built) / sizeof(*built); i++)
		if (strcmp(name, built[i]->name) == 0) {
			*ops = built[i];
			return true;
		}
	*cause = xasprintf("this build has no %s source (./configure prints what it needs)", name);
	return false;
}
