# The command.  All but main() is a library, so that unit tests reach inside.
noinst_LTLIBRARIES += libpydtrace.la
libpydtrace_la_SOURCES = \
	%D%/choose.c %D%/choose.h \
	%D%/cpp.c %D%/cpp.h \
	%D%/describe.c %D%/describe.h \
	%D%/file.c %D%/file.h \
	%D%/host.c %D%/host.h \
	%D%/options.c %D%/options.h \
	%D%/providers.c %D%/providers.h \
	%D%/run.c %D%/run.h \
	%D%/script.c %D%/script.h \
	%D%/session.c %D%/session.h \
	%D%/source.h \
	%D%/source_replay.c \
	%D%/target.c %D%/target.h
EXTRA_DIST += %D%/main.c
dist_man1_MANS = docs/pydtrace.1

# Where probes are: ELF notes, processes.
noinst_LTLIBRARIES += libsites.la
libsites_la_SOURCES = %D%/args.c %D%/args.h %D%/list.c %D%/list.h %D%/modules.c %D%/modules.h \
	%D%/notes.c %D%/notes.h %D%/proc.c %D%/proc.h %D%/sites.c %D%/sites.h %D%/uprobe_abi.h
libsites_la_CFLAGS = $(AM_CFLAGS) $(LIBELF_CFLAGS)
libsites_la_LIBADD = libdlang.la $(LIBELF_LIBS)
