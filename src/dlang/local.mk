# The D language as a library, linked by pydtrace and by the unit tests.
noinst_LTLIBRARIES += libdlang.la
libdlang_la_SOURCES = \
	src/xmalloc.c src/xmalloc.h \
	%D%/dlang.h %D%/event.h %D%/probe.h

# The compiler.
libdlang_la_SOURCES += \
	%D%/arena.c %D%/arena.h \
	%D%/ast.h \
	%D%/builtin.h \
	%D%/format.h \
	%D%/options.h \
	%D%/program.h \
	%D%/type.h

# The run.
libdlang_la_SOURCES +=
