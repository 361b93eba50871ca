# PP_PYTHON
# ---------
# Find the interpreter to build for and ask it for its own headers, which must
# be of its own version: headers of one Python and the interpreter of another
# build, and even import, without complaint.
#
# Sets PYTHON PYTHON_CPPFLAGS PYTHON_EXT_SUFFIX PYTHON_VERSION and pyexecdir,
# where the packages probe and profiler are installed.
AC_DEFUN([PP_PYTHON], [
AC_ARG_VAR([PYTHON], [the Python interpreter to build for (CPython >= 3.8)])
# AC_PATH_PROG leaves a name with a path alone and would forget any other.
pp_python_asked=${PYTHON:-python3}
AC_PATH_PROG([PYTHON], [$pp_python_asked], [no])
AS_IF([test "x$PYTHON" = xno],
  [AC_MSG_ERROR([no $pp_python_asked found: install it (Debian: python3) or say PYTHON=/path/to/python3])])

AC_MSG_CHECKING([what $PYTHON is])
pp_python_facts=`"$PYTHON" "$srcdir/m4/python.py" "$prefix" 2>&AS_MESSAGE_LOG_FD`
AS_IF([test $? -ne 0 || test -z "$pp_python_facts"], [AC_MSG_RESULT([unknown])
  AC_MSG_ERROR([$PYTHON does not run (see config.log): say PYTHON=/path/to/python3])])
eval "$pp_python_facts"
AC_MSG_RESULT([$pp_python_implementation $pp_python_release])
AS_IF([test "$pp_python_implementation" != CPython || test "$pp_python_hexversion" -lt 50855936],
  [AC_MSG_ERROR([$PYTHON is $pp_python_implementation $pp_python_release; CPython 3.8 or newer is needed])])

# A launcher (pyenv's) stands for an interpreter that may change with the folder.
PYTHON=$pp_python_executable
PYTHON_VERSION=$pp_python_version
PYTHON_EXT_SUFFIX=$pp_python_ext_suffix
PYTHON_CPPFLAGS="-I$pp_python_include"
AS_IF([test "$pp_python_platinclude" != "$pp_python_include"],
  [PYTHON_CPPFLAGS="$PYTHON_CPPFLAGS -I$pp_python_platinclude"])

AC_MSG_CHECKING([for Python.h of Python $PYTHON_VERSION])
pp_save_CPPFLAGS=$CPPFLAGS
CPPFLAGS="$PYTHON_CPPFLAGS $CPPFLAGS"
AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[#include <Python.h>]])], [],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([no usable Python.h in $pp_python_include: install the headers of $PYTHON
  (Debian: python3-dev, or python$PYTHON_VERSION-dev; Fedora: python3-devel), or say PYTHON=/path/to/python3])])
AC_COMPUTE_INT([pp_header_version], [(PY_VERSION_HEX >> 16)], [[#include <patchlevel.h>]],
  [pp_header_version=0])
pp_header_version=`expr $pp_header_version / 256`.`expr $pp_header_version % 256`
CPPFLAGS=$pp_save_CPPFLAGS
AC_MSG_RESULT([$pp_python_include])
AS_IF([test "$pp_header_version" != "$PYTHON_VERSION"],
  [AC_MSG_ERROR([$PYTHON is Python $PYTHON_VERSION, but the headers in $pp_python_include
  are of Python $pp_header_version: install python$PYTHON_VERSION-dev, or say PYTHON=/path/to/python$pp_header_version])])

AC_ARG_VAR([pyexecdir], [where the packages probe and profiler are installed])
test -n "$pyexecdir" || pyexecdir=$pp_python_dir
AC_SUBST([PYTHON_VERSION])
AC_SUBST([PYTHON_EXT_SUFFIX])
AC_SUBST([PYTHON_CPPFLAGS])
AC_SUBST([PYTHON_EMBED_LIBS], [$pp_python_embed_libs])
AM_CONDITIONAL([PYTHON_EMBED], [test -n "$PYTHON_EMBED_LIBS"])
])
