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
	%D%/check_stmt.c \
	%D%/check_agg.c \
	%D%/check_assign.c \
	%D%/check_call.c \
	%D%/check_decl.c \
	%D%/check_expr.c \
	%D%/check_inline.c \
	%D%/check_name.c \
	%D%/check_op.c \
	%D%/check_xlate.c \
	%D%/compiler.h \
	%D%/convert.c \
	%D%/describe.c \
	%D%/error.c \
	%D%/format.c %D%/format.h \
	%D%/integer.h \
	%D%/lexer.l \
	%D%/macro.c \
	%D%/symtab.c %D%/symtab.h \
	%D%/options.c %D%/options.h \
	%D%/parser.y \
	%D%/pragma.c \
	%D%/constants.c %D%/constants.h \
	%D%/pdesc.c \
	%D%/ticks.c %D%/ticks.h \
	%D%/glob.c %D%/glob.h \
	%D%/psinfo.c %D%/psinfo.h \
	%D%/program.c %D%/program.h \
	%D%/tree.c \
	%D%/uses.c \
	%D%/tree_decl.c \
	%D%/type.c %D%/type.h

# bison writes parser.h beside parser.c; the lexer needs it first.
AM_YFLAGS = -d -Wno-yacc
BUILT_SOURCES += %D%/parser.h

# The run.
libdlang_la_SOURCES += \
	%D%/action.c %D%/action.h \
	%D%/access.c %D%/access.h \
	%D%/print_agg.c \
	%D%/aggregate.c %D%/aggregate.h \
	%D%/buf.c %D%/buf.h \
	%D%/code.c %D%/code.h \
	%D%/consumer.c %D%/consumer.h \
	%D%/dynvar.c %D%/dynvar.h \
	%D%/eval_num.c \
	%D%/eval_assign.c \
	%D%/eval_builtin.c %D%/eval_builtin.h \
	%D%/eval_str.c \
	%D%/eval_var.c %D%/eval_var.h \
	%D%/fault.c %D%/fault.h \
	%D%/json.c \
	%D%/line.c %D%/line.h \
	%D%/machine.c %D%/machine.h \
	%D%/memory.c %D%/memory.h \
	%D%/output.c %D%/output.h \
	%D%/print.c %D%/print.h \
	%D%/print_type.c \
	%D%/quantize.c %D%/quantize.h \
	%D%/settings.c %D%/settings.h \
	%D%/record.c %D%/record.h \
	%D%/report.c %D%/report.h \
	%D%/speculate.c %D%/speculate.h \
	%D%/str.c %D%/str.h \
	%D%/tuple.c %D%/tuple.h
