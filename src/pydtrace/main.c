/*
 * main.c - pydtrace: run D scripts that watch USDT probes, as dtrace(1M) does.
 *
 *	main.c		  this: options, help, version
 *	command_line.c	  the command line, a table
 *	session.c	  one run: makes everything, in order, and takes it down
 *	  target.c	    the processes of -c and -p
 *	  script.c	    the D texts: read (text_file.c, cpp.c), compile, errors with their place
 *	    script_path.c     the scripts that -s finds by name, and --scripts
 *	  source_select.c   which event source the script needs
 *	  child_env.c	    the interpreter's own probes for the -c children
 *	  stub_probes.c	    probes before their processes exist, and for -e
 *	  list.c	    -l
 *	  loop.c	    BEGIN, events, ticks, END
 *	  host.c	    the world outside for D: memory, commands, signals; procfs.c
 *	  timeslice.c	    short turns on a busy CPU
 *	  missing.c	    advice on probes that are not there
 *	stream.c	  stdout and stderr; message.c: lines on stderr
 *	source.h	  what an event source is
 *	  source_channel.c  shared memory (src/channel); privileges.c
 *	  source_uprobe.c   the kernel: uprobe.bpf.c, uprobe_*, usdt_args.c, queue.c; mappings.c
 *	  source_replay.c   a text file
 *	sites.c		  where the probes are: ELF notes (notes.c), processes and files
 *			  (objects.c), a command's files (executable.c), Python's modules (modules.c)
 *	providers.c	  the probes of provider/
 *	packages.c	  the Python packages that belong to this command
 *	prefix.c	  where the command is installed
 *
 * The D language itself is the library src/dlang.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "command_line.h"
#include "message.h"
#include "packages.h"
#include "script_path.h"
#include "session.h"
#include "stream.h"
#include "xmalloc.h"

/* If the caller has closed a standard stream, the next file opened here would take its
 * number, and output would go into that file.  Put /dev/null in its place, opened the
 * wrong way round: it fails as a closed stream does, and a -c child finds it closed. */
static void
hold_standard_streams(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null", (fd == 0 ? O_WRONLY : O_RDONLY) | O_CLOEXEC);
}

/* -V, and with -v what belongs to this command. */
static void
print_version(const struct options *options)
{
	printf("%s: %s\n", options->command, PACKAGE_STRING);
	if (!options->verbose)
		return;
#ifdef HAVE_LIBBPF
	printf("  sources    channel, uprobe, replay\n");
#else
	printf("  sources    channel, replay\n");
#endif
	char *folder = packages_folder();
	char *pythons = folder != NULL ? packages_pythons(folder) : xstrdup("");
	printf("  packages   %s\n", folder != NULL ? folder : "not installed with this command");
	if (folder != NULL)
		printf("  for        %s%s\n", *pythons != '\0' ? "CPython " : "no Python", pythons);
	free(pythons);
	free(folder);
}

int
main(int argc, char **argv)
{
	struct options options;
	char *cause = NULL;
	int status = 0;

	hold_standard_streams();
	stream_init();
	if (argc <= 1) {
		options_parse(&options, argc, argv, &cause);
		options_usage(&options, stderr);
		status = 2;
	} else if (!options_parse(&options, argc, argv, &cause)) {
		message(options.command, "%s", cause);
		status = 2;
	} else if (options.help)
		options_usage(&options, stdout);
	else if (options.version)
		print_version(&options);
	else if (options.scripts) {
		if (!script_path_list(stdout, &cause)) {
			message(options.command, "%s", cause);
			status = 1;
		}
	} else
		status = session_run(&options);
	if (fflush(stdout) != 0 && status == 0) {
		message(options.command, "failed to write output: %s", strerror(errno));
		status = 1;
	}
	free(cause);
	options_free(&options);
	return status;
}
