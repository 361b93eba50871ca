# Check programs: what each is linked with.
check_PROGRAMS += %D%/check_notes
TESTS += %D%/check_notes
%C%_check_notes_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_notes_LDADD = libsites.la $(CHECK_LIBS)
