# make differential DTRACE='dtrace' ARGS='--seconds 60': random programs in pydtrace and in a real
# dtrace, as root; not in `make check`.
differential: pydtrace
	./pre-inst-env $(PYTHON) $(srcdir)/%D%/run.py --dtrace '$(DTRACE)' $(ARGS)
.PHONY: differential
