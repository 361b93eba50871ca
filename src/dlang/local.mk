# The D language as a library, linked by pydtrace and by the unit tests.  Includes between
# its folders point one way: run -> print -> eval -> types -> base, and
# check -> syntax -> types -> base.
noinst_LTLIBRARIES += libdlang.la
libdlang_la_SOURCES = \
	src/captured.h src/xmalloc.c src/xmalloc.h \
	%D%/dlang.h %D%/event.h %D%/probe.h \
	%D%/program.c

# Text, tables and memory, which know nothing of D's programs.
libdlang_la_SOURCES += \
	%D%/base/arena.c %D%/base/arena.h \
	%D%/base/buf.c %D%/base/buf.h \
	%D%/base/glob.c %D%/base/glob.h \
	%D%/base/integer.h \
	%D%/base/json.c %D%/base/json.h \
	%D%/base/str.c %D%/base/str.h \
	%D%/base/symtab.c %D%/base/symtab.h \
	%D%/base/tuple.c %D%/base/tuple.h \
	%D%/base/visible.c %D%/base/visible.h

# The types of D, its built-ins and options, and the tree.
libdlang_la_SOURCES += \
	%D%/types/ast.h \
	%D%/types/builtin.c %D%/types/builtin.h \
	%D%/types/constants.c %D%/types/constants.h \
	%D%/types/format.h \
	%D%/types/late.c %D%/types/late.h \
	%D%/types/options.c %D%/types/options.h \
	%D%/types/psinfo.c %D%/types/psinfo.h \
	%D%/types/time_unit.c %D%/types/time_unit.h \
	%D%/types/type.c %D%/types/type.h \
	%D%/types/unit.h

# Text to tree.
libdlang_la_SOURCES += \
	%D%/syntax/compiler.h \
	%D%/syntax/error.c %D%/syntax/error.h \
	%D%/syntax/lexer.l \
	%D%/syntax/macro.c %D%/syntax/macro.h \
	%D%/syntax/parse.h \
	%D%/syntax/parser.y \
	%D%/syntax/pdesc.c %D%/syntax/pdesc.h \
	%D%/syntax/pragma.c %D%/syntax/pragma.h \
	%D%/syntax/ticks.c %D%/syntax/ticks.h \
	%D%/syntax/tree.c %D%/syntax/tree.h \
	%D%/syntax/tree_decl.c %D%/syntax/tree_decl.h
# bison writes parser.h beside parser.c; the lexer needs it first.
AM_YFLAGS = -d -Wno-yacc
BUILT_SOURCES += %D%/syntax/parser.h

# The tree checked: names, types, conversions, errors.
libdlang_la_SOURCES += \
	%D%/check/check.c %D%/check/check.h \
	%D%/check/check_agg.c %D%/check/check_agg.h \
	%D%/check/check_assign.c %D%/check/check_assign.h \
	%D%/check/check_call.c %D%/check/check_call.h \
	%D%/check/check_decl.c %D%/check/check_decl.h \
	%D%/check/check_expr.c %D%/check/check_expr.h \
	%D%/check/check_format.c %D%/check/check_format.h \
	%D%/check/check_inline.c %D%/check/check_inline.h \
	%D%/check/check_name.c %D%/check/check_name.h \
	%D%/check/check_op.c %D%/check/check_op.h \
	%D%/check/check_stmt.c %D%/check/check_stmt.h \
	%D%/check/check_xlate.c %D%/check/check_xlate.h \
	%D%/check/convert.c %D%/check/convert.h \
	%D%/check/describe.c %D%/check/describe.h \
	%D%/check/fold.c %D%/check/fold.h \
	%D%/check/uses.c %D%/check/uses.h

# Expressions: code and its evaluation.
libdlang_la_SOURCES += \
	%D%/eval/access.c %D%/eval/access.h \
	%D%/eval/code.c %D%/eval/code.h \
	%D%/eval/dynvar.c %D%/eval/dynvar.h \
	%D%/eval/eval_assign.c \
	%D%/eval/eval_builtin.c %D%/eval/eval_builtin.h \
	%D%/eval/eval_key.c %D%/eval/eval_key.h \
	%D%/eval/eval_num.c \
	%D%/eval/eval_str.c \
	%D%/eval/eval_var.c %D%/eval/eval_var.h \
	%D%/eval/fault.c %D%/eval/fault.h \
	%D%/eval/machine.c %D%/eval/machine.h \
	%D%/eval/memory.c %D%/eval/memory.h \
	%D%/eval/repeat.c %D%/eval/repeat.h

# Values and aggregations as text.
libdlang_la_SOURCES += \
	%D%/print/aggregate.c %D%/print/aggregate.h \
	%D%/print/print.c %D%/print/print.h \
	%D%/print/print_agg.c %D%/print/print_agg.h \
	%D%/print/print_type.c %D%/print/print_type.h \
	%D%/print/quantize.c %D%/print/quantize.h

# Events in, text out.
libdlang_la_SOURCES += \
	%D%/run/action.c %D%/run/action.h \
	%D%/run/consumer.c %D%/run/consumer.h \
	%D%/run/line.c %D%/run/line.h \
	%D%/run/output.c %D%/run/output.h \
	%D%/run/record.c %D%/run/record.h \
	%D%/run/report.c %D%/run/report.h \
	%D%/run/schedule.c %D%/run/schedule.h \
	%D%/run/settings.c %D%/run/settings.h \
	%D%/run/speculate.c %D%/run/speculate.h
