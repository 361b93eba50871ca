/*
 * source_select.c - which event source a script needs.
 */
#include <string.h>

#include "config.h"
#include "source_select.h"
#include "xmalloc.h"

/* The source that the descriptions of the script need. */
static const char *
by_script(const struct options *options, const struct d_program *program)
{
	const struct d_pdesc *desc;
	bool needed = false, declared = true;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (d_pdesc_is_own(desc))
			continue;
		needed = true;
		declared = declared && strncmp(desc->prov, "python", strlen("python")) == 0;
	}
	if (!needed)
		return "none";
	return declared && options_commands(options) != 0 && options->pids.n == 0 ? "channel" : "uprobe";
}

bool
source_select(const struct options *options, const struct d_program *program,
    const struct source_ops **ops, char **cause)
{
	static const struct source_ops *const built[] = {
		&source_replay,
		&source_channel,
#ifdef HAVE_LIBBPF
		&source_uprobe,
#endif
	};
	const char *name = options->source != NULL ? options->source : by_script(options, program);

	*ops = NULL;
	if (strcmp(name, "none") == 0)
		return true;
	if (strcmp(name, "channel") == 0 && (options_commands(options) == 0 || options->pids.n != 0)) {
		*cause = xstrdup("the channel source traces only what a command starts (-c, --): "
		    "use --source=uprobe");
		return false;
	}
	for (size_t i = 0; i < sizeof(built) / sizeof(*built); i++)
		if (strcmp(name, built[i]->name) == 0) {
			*ops = built[i];
			return true;
		}
	*cause = xasprintf("this build has no %s source (./configure prints what it needs)", name);
	return false;
}
