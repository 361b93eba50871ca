# PP_INSTRUMENT
# -------------
# --enable-asan, --enable-ubsan, --enable-tsan, --enable-coverage: flags for every C file, and
# what pre-inst-env needs to run an uninstrumented Python with our extension.
AC_DEFUN([PP_INSTRUMENT], [
AC_ARG_ENABLE([asan], [AS_HELP_STRING([--enable-asan], [build with AddressSanitizer])], [], [enable_asan=no])
AC_ARG_ENABLE([ubsan], [AS_HELP_STRING([--enable-ubsan], [build with UndefinedBehaviorSanitizer; a report is an error])],
  [], [enable_ubsan=no])
AC_ARG_ENABLE([tsan], [AS_HELP_STRING([--enable-tsan], [build with ThreadSanitizer])], [], [enable_tsan=no])
AC_ARG_ENABLE([coverage], [AS_HELP_STRING([--enable-coverage], [build for gcov])], [], [enable_coverage=no])
INSTRUMENT_CFLAGS=
ASAN_RUNTIME=
AS_IF([test "x$enable_asan" = xyes],
  [INSTRUMENT_CFLAGS="$INSTRUMENT_CFLAGS -fsanitize=address -fno-omit-frame-pointer"
   ASAN_RUNTIME=`$CC -print-file-name=libasan.so`
   test -e "$ASAN_RUNTIME" || ASAN_RUNTIME=`$CC -print-file-name=libclang_rt.asan-$host_cpu.so`])
AS_IF([test "x$enable_ubsan" = xyes],
  [INSTRUMENT_CFLAGS="$INSTRUMENT_CFLAGS -fsanitize=undefined -fno-sanitize-recover=undefined"])
# It knows no fences, and gcc warns of each.
AS_IF([test "x$enable_tsan" = xyes],
  [INSTRUMENT_CFLAGS="$INSTRUMENT_CFLAGS -fsanitize=thread"
   test "x$GCC" != xyes || INSTRUMENT_CFLAGS="$INSTRUMENT_CFLAGS -Wno-tsan"])
AS_IF([test "x$enable_coverage" = xyes],
  [INSTRUMENT_CFLAGS="$INSTRUMENT_CFLAGS --coverage"])
AS_IF([test -n "$INSTRUMENT_CFLAGS"], [
  AC_MSG_CHECKING([whether $CC takes$INSTRUMENT_CFLAGS])
  pp_save_CFLAGS=$CFLAGS
  CFLAGS="$CFLAGS $INSTRUMENT_CFLAGS"
  AC_LINK_IFELSE([AC_LANG_PROGRAM()], [AC_MSG_RESULT([yes])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([$CC cannot build with$INSTRUMENT_CFLAGS: its run-time library is missing (see config.log)])])
  CFLAGS=$pp_save_CFLAGS])
AM_CONDITIONAL([ASAN], [test "x$enable_asan" = xyes])
AM_CONDITIONAL([TSAN], [test "x$enable_tsan" = xyes])
AC_SUBST([INSTRUMENT_CFLAGS])
AC_SUBST([ASAN_RUNTIME])
])

# PP_OPTIONAL(NAME, HELP, PACKAGES, CHECK)
# ----------------------------------------
# --with-NAME: yes, no or check (the default).  CHECK runs unless no, and sets
# pp_NAME_why to what is missing; an explicit yes that fails is an error.  Sets
# pp_NAME to yes or no, and the conditional HAVE_NAME in capitals.
AC_DEFUN([PP_OPTIONAL], [
AC_ARG_WITH([$1], [AS_HELP_STRING([--with-$1=yes|no|check], [$2 (default: check)])], [], [with_$1=check])
pp_$1_why=
AS_IF([test "x$with_$1" = xno], [pp_$1_why='--without-$1'], [$4])
AS_IF([test -z "$pp_$1_why"], [pp_$1=yes], [pp_$1=no
  AS_IF([test "x$with_$1" = xyes], [AC_MSG_ERROR([--with-$1: $pp_$1_why ($3)])])])
AM_CONDITIONAL([HAVE_]m4_toupper([$1]), [test $pp_$1 = yes])
])
