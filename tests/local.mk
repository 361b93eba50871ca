# Check unit tests, goldens, live tracer tests.
EXTRA_DIST += %D%/lsan.supp

# Check speaks TAP to the driver and nothing else.
AM_TESTS_ENVIRONMENT = CK_TAP_LOG_FILE_NAME=- CK_VERBOSITY=silent CC='$(CC)'; \
	export CK_TAP_LOG_FILE_NAME CK_VERBOSITY CC;

# Check programs of the observer.
check_PROGRAMS += %D%/unit/check_notes
TESTS += %D%/unit/check_notes
%C%_unit_check_notes_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_unit_check_notes_LDADD = libsites.la $(CHECK_LIBS)
