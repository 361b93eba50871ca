# The D language as a library, linked by pydtrace and by the unit tests.
noinst_LTLIBRARIES += libdlang.la
libdlang_la_SOURCES = \
	src/xmalloc.c src/xmalloc.h \
	%D%/dlang.h %D%/event.h %D%/probe.h

# The compiler.
libdlang_la_SOURCES += \
	%D%/arena.c %D%/arena.h \
	%D%/ast.h \
	%D%/builtin.c %D%/builtin.h \
	%D%/format.h \
	%D%/names.c %D%/names.h \
	%D%/options.c %D%/options.h \
	%D%/program.h \
	%D%/type.c %D%/type.h

# The run.
libdlang_la_SOURCES +=
