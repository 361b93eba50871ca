# The D language as a library, linked by pydtrace and by the unit tests.  Includes between
# its folders point one way: run -> print -> eval -> types -> base, and
# check -> syntax -> types -> base.
noinst_LTLIBRARIES += libdlang.la
libdlang_la_SOURCES = \
	src/xmalloc.c src/xmalloc.h \
	%D%/dlang.h %D%/event.h %D%/probe.h \
	%D%/program.c

# Text, tables and memory, which know nothing of D's programs.
libdlang_la_SOURCES += \
	%D%/arena.c %D%/arena.h \
	%D%/buf.c %D%/buf.h \
	%D%/glob.c %D%/glob.h \
	%D%/integer.h \
	%D%/json.c %D%/json.h \
	%D%/str.c %D%/str.h \
	%D%/symtab.c %D%/symtab.h \
	%D%/tuple.c %D%/tuple.h

# The types of D, its built-ins and options, and the tree.
libdlang_la_SOURCES += \
	%D%/ast.h \
	%D%/builtin.c %D%/builtin.h \
	%D%/constants.c %D%/constants.h \
	%D%/format.h \
	%D%/options.c %D%/options.h \
	%D%/psinfo.c %D%/psinfo.h \
	%D%/type.c %D%/type.h \
	%D%/unit.h

# Text to tree.
libdlang_la_SOURCES += \
	%D%/compiler.h \
	%D%/error.c %D%/error.h \
	%D%/lexer.l \
	%D%/macro.c %D%/macro.h \
	%D%/parse.h \
	%D%/parser.y \
	%D%/pdesc.c %D%/pdesc.h \
	%D%/pragma.c %D%/pragma.h \
	%D%/ticks.c %D%/ticks.h \
	%D%/tree.c %D%/tree.h \
	%D%/tree_decl.c %D%/tree_decl.h
# bison writes parser.h beside parser.c; the lexer needs it first.
AM_YFLAGS = -d -Wno-yacc
BUILT_SOURCES += %D%/parser.h

# The tree checked: names, types, conversions, errors.
libdlang_la_SOURCES += \
	%D%/check.c %D%/check.h \
	%D%/check_agg.c %D%/check_agg.h \
	%D%/check_assign.c %D%/check_assign.h \
	%D%/check_call.c %D%/check_call.h \
	%D%/check_decl.c %D%/check_decl.h \
	%D%/check_expr.c %D%/check_expr.h \
	%D%/check_format.c %D%/check_format.h \
	%D%/check_inline.c %D%/check_inline.h \
	%D%/check_name.c %D%/check_name.h \
	%D%/check_op.c %D%/check_op.h \
	%D%/check_stmt.c %D%/check_stmt.h \
	%D%/check_xlate.c %D%/check_xlate.h \
	%D%/convert.c %D%/convert.h \
	%D%/describe.c %D%/describe.h \
	%D%/uses.c %D%/uses.h

# Expressions: code and its evaluation.
libdlang_la_SOURCES += \
	%D%/access.c %D%/access.h \
	%D%/code.c %D%/code.h \
	%D%/dynvar.c %D%/dynvar.h \
	%D%/eval_assign.c \
	%D%/eval_builtin.c %D%/eval_builtin.h \
	%D%/eval_num.c \
	%D%/eval_str.c \
	%D%/eval_var.c %D%/eval_var.h \
	%D%/fault.c %D%/fault.h \
	%D%/machine.c %D%/machine.h \
	%D%/memory.c %D%/memory.h

# Values and aggregations as text.
libdlang_la_SOURCES += \
	%D%/aggregate.c %D%/aggregate.h \
	%D%/print.c %D%/print.h \
	%D%/print_agg.c %D%/print_agg.h \
	%D%/print_type.c %D%/print_type.h \
	%D%/quantize.c %D%/quantize.h

# Events in, text out.
libdlang_la_SOURCES += \
	%D%/action.c %D%/action.h \
	%D%/consumer.c %D%/consumer.h \
	%D%/line.c %D%/line.h \
	%D%/output.c %D%/output.h \
	%D%/record.c %D%/record.h \
	%D%/report.c %D%/report.h \
	%D%/settings.c %D%/settings.h \
	%D%/speculate.c %D%/speculate.h
