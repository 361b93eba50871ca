/*
 * main.c - pydtrace: run D scripts that watch USDT probes, as dtrace(1M) does.
 *
 *	main.c		this: options, help, version
 *	options.c	the command line, a table
 *	session.c	one run: makes everything, in order, and takes it down
 *	target.c	  the processes of -c and -p
 *	script.c	  the D texts: read, cpp.c, compile, errors with their place
 *	choose.c	  which event source the script needs
 *	instrument.c	  the interpreter's probes in what -c starts
 *	describe.c	  probes for -e, where no source is asked
 *	list.c		  -l
 *	run.c		  the loop: BEGIN, events, ticks, END
 *	host.c		  what D asks of the world: memory, commands, signals
 *	source.h	what an event source is; source_uprobe.c, source_channel.c,
 *			source_replay.c are the sources
 *	notes.c proc.c	where probes are: ELF notes, processes
 *	providers.c	the probes of provider/
 *
 * The D language itself is the library src/dlang.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

#include "config.h"
#include "options.h"
#include "session.h"

/* A standard stream that the caller has closed would be the next file opened here,
 * and output be written into it.  What takes its place fails as a closed one does,
 * and is closed again in what -c starts. */
static void
hold_standard_streams(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null", (fd == 0 ? O_WRONLY : O_RDONLY) | O_CLOEXEC);
}

int
main(int argc, char **argv)
{
	struct options options;
	char *cause = NULL;
	int status = 0;

	hold_standard_streams();
	if (argc <= 1) {
		options_parse(&options, argc, argv, &cause);
		options_usage(&options, stderr);
		status = 2;
	} else if (!options_parse(&options, argc, argv, &cause)) {
		fprintf(stderr, "%s: %s\n", options.command, cause);
		status = 2;
	} else if (options.help)
		options_usage(&options, stdout);
	else if (options.version)
		printf("%s: %s\n", options.command, PACKAGE_STRING);
	else
		status = session_run(&options);
	free(cause);
	options_free(&options);
	if (fflush(stdout) != 0 && status == 0)
		status = 1;
	return status;
}
