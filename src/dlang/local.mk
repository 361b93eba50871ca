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
	%D%/check.c \
	%D%/check_act.c \
	%D%/check_agg.c \
	%D%/check_assign.c \
	%D%/check_call.c \
	%D%/check_decl.c \
	%D%/check_expr.c \
	%D%/check_name.c \
	%D%/check_op.c \
	%D%/check_xlate.c \
	%D%/compiler.h \
	%D%/error.c \
	%D%/format.c %D%/format.h \
	%D%/lexer.l \
	%D%/macro.c \
	%D%/names.c %D%/names.h \
	%D%/options.c %D%/options.h \
	%D%/parser.y \
	%D%/pragma.c \
	%D%/predefined.c %D%/predefined.h \
	%D%/probe.c \
	%D%/process.c %D%/process.h \
	%D%/program.c %D%/program.h \
	%D%/tree.c \
	%D%/tree_decl.c \
	%D%/type.c %D%/type.h

# bison writes parser.h beside parser.c; the lexer needs it first.
AM_YFLAGS = -d -Wno-yacc
BUILT_SOURCES += %D%/parser.h

# The run.
libdlang_la_SOURCES += \
	%D%/action.c %D%/action.h \
	%D%/aggprint.c \
	%D%/aggregate.c %D%/aggregate.h \
	%D%/buf.c %D%/buf.h \
	%D%/code.c %D%/code.h \
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
