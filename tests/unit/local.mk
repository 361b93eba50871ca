# Check programs: what each is linked with.
check_PROGRAMS += %D%/check_notes
TESTS += %D%/check_notes
%C%_check_notes_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_notes_LDADD = libsites.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_args
TESTS += %D%/check_args
%C%_check_args_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_args_LDADD = libsites.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_proc
TESTS += %D%/check_proc
%C%_check_proc_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_proc_LDADD = libsites.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_aggregate
TESTS += %D%/check_aggregate
%C%_check_aggregate_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_aggregate_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_dynvar
TESTS += %D%/check_dynvar
%C%_check_dynvar_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_dynvar_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_str
TESTS += %D%/check_str
%C%_check_str_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_str_LDADD = libdlang.la $(CHECK_LIBS)
