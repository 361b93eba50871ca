# The command.
EXTRA_DIST += %D%/source.h %D%/target.h

# Where probes are: ELF notes, processes.
noinst_LTLIBRARIES += libsites.la
libsites_la_SOURCES = %D%/notes.c %D%/notes.h
libsites_la_CFLAGS = $(AM_CFLAGS) $(LIBELF_CFLAGS)
libsites_la_LIBADD = libdlang.la $(LIBELF_LIBS)
