# make differential DTRACE='dtrace' ARGS='--seconds 60': random programs in pydtrace and in a real
# dtrace, as root; not in `make check`.
differential: pydtrace
	./pre-inst-env $(PYTHON) $(srcdir)/%D%/run.py --dtrace '$(DTRACE)' $(ARGS)

# make dtrace-suite SUITE=FOLDER ARGS='--verbose': DTrace's own tests, where DTrace is installed.
SUITE = /usr/lib/$(shell uname -m)-linux-gnu/dtrace/testsuite
dtrace-suite: pydtrace
	./pre-inst-env $(PYTHON) $(srcdir)/%D%/suite.py --suite '$(SUITE)' --dtrace '$(DTRACE)' $(ARGS)
.PHONY: differential dtrace-suite
