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
libdlang_la_SOURCES += \
	%D%/action.c %D%/action.h \
	%D%/aggprint.c \
	%D%/aggregate.c %D%/aggregate.h \
	%D%/buf.c %D%/buf.h \
	%D%/code.h \
	%D%/compile.c \
	%D%/consumer.c %D%/consumer.h \
	%D%/dynvar.c %D%/dynvar.h \
	%D%/eval.c \
	%D%/evalassign.c \
	%D%/evalfn.c %D%/evalfn.h \
	%D%/evalstr.c \
	%D%/evalvar.c \
	%D%/fault.c \
	%D%/json.c \
	%D%/memory.c %D%/memory.h \
	%D%/output.c %D%/output.h \
	%D%/print.c %D%/print.h \
	%D%/printtype.c \
	%D%/quantize.c %D%/quantize.h \
	%D%/speculate.c %D%/speculate.h \
	%D%/str.c %D%/str.h \
	%D%/tuple.c %D%/tuple.h
