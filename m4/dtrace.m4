# PP_DTRACE
# ---------
# How probe sites get into an object file here, found by trying:
#
#   notes   sys/sdt.h writes ELF notes; the semaphores are ours to define
#           (Linux, with SystemTap's header)
#   object  `dtrace -G` reads the compiled objects and makes one more to link
#           (illumos, FreeBSD)
#   header  the generated header is enough, the linker does the rest (macOS)
#   none    no probes: the same Python API, and nothing fires
#
# On Linux two commands bear the name dtrace, SystemTap's (/usr/bin) and DTrace's
# own (/usr/sbin), whose headers want libraries and a daemon of DTrace's.  Notes
# are what every tracer of Linux reads, so the command whose header makes them is
# taken before any other, wherever in the path it is.
#
# Sets pp_dtrace to that word; the conditionals DTRACE (not none), DTRACE_NOTES
# and DTRACE_OBJECT; and defines PYTHONPROBES_NO_DTRACE for none.
AC_DEFUN([PP_DTRACE], [
AC_ARG_ENABLE([dtrace],
  [AS_HELP_STRING([--disable-dtrace], [probes that do nothing, with the same Python API (default: real ones where dtrace and sys/sdt.h exist)])],
  [], [enable_dtrace=check])
AC_ARG_VAR([DTRACE], [the dtrace command, which makes the header of probe macros])
pp_dtrace=none
pp_dtrace_why=
AS_IF([test "x$enable_dtrace" = xno], [pp_dtrace_why='--disable-dtrace'], [
  AC_CHECK_HEADER([sys/sdt.h])
  AC_CACHE_CHECK([for dtrace], [ac_cv_path_DTRACE],
    [AC_PATH_PROGS_FEATURE_CHECK([DTRACE], [dtrace],
      [_PP_DTRACE_TRY([$ac_path_DTRACE])
       AS_IF([test $pp_how = notes || test -z "$ac_cv_path_DTRACE"],
         [ac_cv_path_DTRACE=$ac_path_DTRACE pp_cv_dtrace=$pp_how])
       test $pp_how != notes || ac_path_DTRACE_found=:],
      [ac_cv_path_DTRACE=no], [$PATH:/usr/sbin])])
  DTRACE=$ac_cv_path_DTRACE
  AS_IF([test "x$DTRACE" = xno], [pp_dtrace_why='no dtrace command'],
    [test "x$ac_cv_header_sys_sdt_h" != xyes], [pp_dtrace_why='no sys/sdt.h'],
    [AC_CACHE_CHECK([how probe sites are made], [pp_cv_dtrace],
       [_PP_DTRACE_TRY([$DTRACE])
        pp_cv_dtrace=$pp_how])
     pp_dtrace=$pp_cv_dtrace
     test $pp_dtrace != none || pp_dtrace_why="$DTRACE -h makes no header that compiles, see config.log"])
  AS_IF([test "x$enable_dtrace" = xyes && test $pp_dtrace = none],
    [AC_MSG_ERROR([--enable-dtrace: $pp_dtrace_why (Debian: systemtap-sdt-dev; Fedora: systemtap-sdt-devel)])])
])
AM_CONDITIONAL([DTRACE], [test $pp_dtrace != none])
AM_CONDITIONAL([DTRACE_NOTES], [test $pp_dtrace = notes])
AM_CONDITIONAL([DTRACE_OBJECT], [test $pp_dtrace = object])
PYTHONPROBES_PC_CFLAGS=
AS_IF([test $pp_dtrace = none],
  [AC_DEFINE([PYTHONPROBES_NO_DTRACE], [1], [Define to 1 to build probes that do nothing.])
   PYTHONPROBES_PC_CFLAGS=-DPYTHONPROBES_NO_DTRACE])
AC_SUBST([PYTHONPROBES_PC_CFLAGS])
])

# _PP_DTRACE_TRY(COMMAND)
# -----------------------
# One probe, one site, and what the tools make of them: sets pp_how.
AC_DEFUN([_PP_DTRACE_TRY], [
pp_how=none
# One probe a line: without pyparsing, SystemTap's dtrace understands no other form.
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
#if defined _SDT_HAS_SEMAPHORES
__attribute__((section(".probes"))) unsigned short conftest_fire_semaphore;
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
  [AS_IF([grep stapsdt conftest.$ac_objext >/dev/null 2>&1], [pp_how=notes],
    [AC_TRY_COMMAND([$1 -G -s conftest.d -o conftest2.$ac_objext conftest.$ac_objext])],
      [pp_how=object],
      [pp_how=header])])
rm -f conftest.d conftest.h conftest.$ac_ext conftest.$ac_objext conftest2.$ac_objext
])
