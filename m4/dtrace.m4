# PP_DTRACE
# ---------
# How probe sites get into an object file here, found by trying:
#
#   notes   ELF notes of our own, with src/pythonprobes_note.h (Linux)
#   object  `dtrace -G` reads the compiled objects and makes one more to link
#           (illumos, FreeBSD)
#   header  the header of `dtrace -h` is enough, the linker does the rest (macOS)
#   none    no probes: the same Python API, and nothing fires
#
# Linux needs no dtrace command: notes are what every tracer there reads.
#
# Sets pp_dtrace to that word; the conditionals DTRACE_HEADERS (object or header) and
# DTRACE_OBJECT; and defines PYTHONPROBES_DTRACE_H for the first of them and
# PYTHONPROBES_NO_DTRACE for none.
AC_DEFUN([PP_DTRACE], [
AC_ARG_ENABLE([dtrace],
  [AS_HELP_STRING([--disable-dtrace], [probes that do nothing, with the same Python API (default: real ones on Linux, and where a dtrace command makes them)])],
  [], [enable_dtrace=check])
AC_ARG_VAR([DTRACE], [the dtrace command, which makes the probes outside of Linux])
pp_dtrace=none
pp_dtrace_why=
AS_CASE([$enable_dtrace,$host_os],
  [no,*], [pp_dtrace_why='--disable-dtrace'],
  [*,linux*],
    [AC_CACHE_CHECK([how probe sites are made], [pp_cv_dtrace], [_PP_NOTES_TRY])
     pp_dtrace=$pp_cv_dtrace
     test $pp_dtrace != none || pp_dtrace_why="$CC compiles no note, see config.log"],
  [AC_PATH_PROG([DTRACE], [dtrace], [no], [$PATH:/usr/sbin])
   AS_IF([test "x$DTRACE" = xno], [pp_dtrace_why='no dtrace command'],
     [AC_CACHE_CHECK([how probe sites are made], [pp_cv_dtrace], [_PP_DTRACE_TRY([$DTRACE])])
      pp_dtrace=$pp_cv_dtrace
      test $pp_dtrace != none || pp_dtrace_why="$DTRACE -h makes no header that compiles, see config.log"])])
AS_IF([test "x$enable_dtrace" = xyes && test $pp_dtrace = none],
  [AC_MSG_ERROR([--enable-dtrace: $pp_dtrace_why])])
AM_CONDITIONAL([DTRACE_HEADERS], [test $pp_dtrace = object || test $pp_dtrace = header])
AM_CONDITIONAL([DTRACE_OBJECT], [test $pp_dtrace = object])
AM_COND_IF([DTRACE_HEADERS],
  [AC_DEFINE([PYTHONPROBES_DTRACE_H], [1], [Define to 1 to build probes with the headers of `dtrace -h'.])])
PYTHONPROBES_PC_CFLAGS=
AS_IF([test $pp_dtrace = none],
  [AC_DEFINE([PYTHONPROBES_NO_DTRACE], [1], [Define to 1 to build probes that do nothing.])
   PYTHONPROBES_PC_CFLAGS=-DPYTHONPROBES_NO_DTRACE])
AC_SUBST([PYTHONPROBES_PC_CFLAGS])
])

# _PP_NOTES_TRY
# -------------
# One site with a note: sets pp_cv_dtrace.
AC_DEFUN([_PP_NOTES_TRY], [
pp_cv_dtrace=none
cat >conftest.$ac_ext <<_ACEOF
#include "$srcdir/src/pythonprobes_note.h"
unsigned short conftest_fire_semaphore PYTHONPROBES_SEMAPHORE_;
int main(int argc, char **argv)
{
	PYTHONPROBES_SITE_(conftest, fire, PYTHONPROBES_POINTER_ "@%0", PYTHONPROBES_ARG_(argv[[0]]));
	return argc == 0;
}
_ACEOF
AS_IF([(eval $ac_compile) 2>&AS_MESSAGE_LOG_FD && grep stapsdt conftest.$ac_objext >/dev/null 2>&1],
  [pp_cv_dtrace=notes])
rm -f conftest.$ac_ext conftest.$ac_objext
])

# _PP_DTRACE_TRY(COMMAND)
# -----------------------
# One probe, one site, and what the tools make of them: sets pp_cv_dtrace.
AC_DEFUN([_PP_DTRACE_TRY], [
pp_cv_dtrace=none
cat >conftest.d <<'_ACEOF'
provider conftest {
	probe fire(char *);
};
_ACEOF
cat >conftest.$ac_ext <<'_ACEOF'
#include "conftest.h"
#if !defined CONFTEST_FIRE || !defined CONFTEST_FIRE_ENABLED
#error dtrace -h did not see the probe
#endif
int main(int argc, char **argv)
{
	(void)argc;
	if (CONFTEST_FIRE_ENABLED())
		CONFTEST_FIRE(argv[[0]]);
	return 0;
}
_ACEOF
AS_IF([AC_TRY_COMMAND([$1 -h -s conftest.d -o conftest.h]) && (eval $ac_compile) 2>&AS_MESSAGE_LOG_FD],
  [AS_IF([AC_TRY_COMMAND([$1 -G -s conftest.d -o conftest2.$ac_objext conftest.$ac_objext])],
    [pp_cv_dtrace=object],
    [pp_cv_dtrace=header])])
rm -f conftest.d conftest.h conftest.$ac_ext conftest.$ac_objext conftest2.$ac_objext
])
