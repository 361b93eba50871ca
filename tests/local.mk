# Tests print TAP.  found.mk finds all of them but the C programs: adding a file adds
# a test.  README.md says what each kind is and how to add one.
#
#	unit/check_*.c		C tests of parts of src/, each listed in unit/local.mk
#	goldens/language/**/*.d	the D language, on the replay source or none
#	goldens/*/*.d		D scripts on running programs, on each source
#	python/*.py		the Python packages: one process, no tracer
#	command/*.sh		pydtrace on the command line: no probe, no Python, no root
#	live/*.py, live/*.sh	real tracers on real programs, a real browser on reports
#	model/*.py		the channel's protocol, checked by spin
#	wheels/*.py		the wheel in a bare Debian: by name, not in `make check`
#	arm64/			runs the others in qemu, for ./bootstrap arm64
#	soak/*.py		half an hour at the highest rate: by name, not in `make check`
#	self/*.py, self/*.sh	the build, the tests themselves and bench/
#	differential/		random programs in a real dtrace, for `make differential`, and DTrace's
#				own tests, for `make dtrace-suite`
#	free_threaded/		builds a CPython without the GIL, for ./bootstrap free-threaded
#	fuzz/			libFuzzer harnesses for `make fuzz`
#	lib/, bin/		modules and commands of the tests
#
# `make check-c`, `check-python`, `check-command` and `check-live` run a part; `check-apart` runs
# all but check-live, and these do not disturb each other: `make -j2 check-apart`.
# `make check TESTS=tests/live/bpftrace_twins.sh` runs one.
@found_tests@
EXTRA_DIST += $(filter-out $(check_PROGRAMS), $(test_files))

# The C programs; their environment makes them print TAP only.
AM_TESTS_ENVIRONMENT = CK_TAP_LOG_FILE_NAME=- CK_VERBOSITY=silent CK_DEFAULT_TIMEOUT=120 \
	CC='$(CC)' CPPFLAGS='$(CPPFLAGS)' \
	CFLAGS='$(CFLAGS)' PYTHON='$(PYTHON)' srcdir='$(abs_srcdir)' builddir='$(abs_builddir)'; \
	export CK_TAP_LOG_FILE_NAME CK_VERBOSITY CK_DEFAULT_TIMEOUT CC CPPFLAGS CFLAGS PYTHON srcdir builddir;
if ASAN
# As in pre-inst-env, for the C programs that embed Python.
AM_TESTS_ENVIRONMENT += \
	LSAN_OPTIONS='suppressions=$(abs_srcdir)/%D%/lsan.supp:print_suppressions=0'; export LSAN_OPTIONS;
endif
if HAVE_CHECK
include %D%/unit/local.mk
endif

# Everything else runs against the build tree.
TEST_EXTENSIONS = .d .py .sh
D_LOG_DRIVER = $(TAP_LOG_DRIVER)
D_LOG_COMPILER = ./pre-inst-env $(srcdir)/%D%/bin/run-golden
PY_LOG_DRIVER = $(TAP_LOG_DRIVER)
PY_LOG_COMPILER = ./pre-inst-env python3
SH_LOG_DRIVER = $(TAP_LOG_DRIVER)
SH_LOG_COMPILER = ./pre-inst-env $(SHELL)

check-c:
	$(MAKE) check TESTS='$(filter %D%/unit/%, $(TESTS)) $(filter %D%/goldens/language/%, $(goldens))'
check-python:
	$(MAKE) check TESTS='$(python_tests)'
check-command:
	$(MAKE) check TESTS='$(command_tests)'
# Tracers see each other's programs: one at a time.
check-live:
	$(MAKE) check TESTS='$(live)'
check-apart:
	$(MAKE) check TESTS='$(apart)'
check-model:
	MODEL_FIRES=3 $(MAKE) check TESTS='$(model_tests)'
check-soak:
	$(MAKE) check TESTS='$(soak_tests)'
check-wheels:
	WHEEL=`echo $(wheel_dist)/*.whl` $(MAKE) check TESTS='$(wheel_tests)'
.PHONY: check-c check-python check-command check-live check-apart check-model check-soak check-wheels check-tsan

# Both ends of the channel in one process.  A thread that makes many demands holds the mutex of each,
# more than ThreadSanitizer looks at for deadlocks.  check_channel_stress: the other cases have a
# thread a process.
if TSAN
check-tsan: export TSAN_OPTIONS = detect_deadlocks=0 halt_on_error=1
check-tsan: $(BUILT_SOURCES)
	$(MAKE) check-TESTS TESTS='$(addprefix %D%/unit/check_, \
		one_mapping channel channel_owner listen children)'
	CK_RUN_CASE=threads $(MAKE) check-TESTS TESTS=%D%/unit/check_channel_stress
else
check-tsan:
	@echo 'check-tsan: configure --enable-tsan' >&2; exit 1
endif

include %D%/fuzz/local.mk
include %D%/differential/local.mk
