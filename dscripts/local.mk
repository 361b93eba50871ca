# D scripts that users run, their bpftrace twins, and programs to run them on.
dscriptsdir = $(pkgdatadir)/dscripts
dist_dscripts_SCRIPTS = %D%/example.d %D%/profiler.d %D%/topwords.d %D%/lineprofile.d \
	%D%/py_calls.d %D%/py_calltime.d %D%/py_cputime.d %D%/py_calldist.d %D%/py_flow.d \
	%D%/py_slowlines.d %D%/py_except.d %D%/py_gc.d %D%/py_imports.d %D%/py_requests.d \
	%D%/py_threads.d
twinsdir = $(dscriptsdir)/bpftrace
dist_twins_SCRIPTS = %D%/bpftrace/example.bt %D%/bpftrace/profiler.bt \
	%D%/bpftrace/topwords.bt %D%/bpftrace/lineprofile.bt %D%/bpftrace/py_calls.bt \
	%D%/bpftrace/py_calltime.bt %D%/bpftrace/py_cputime.bt %D%/bpftrace/py_calldist.bt \
	%D%/bpftrace/py_flow.bt %D%/bpftrace/py_slowlines.bt %D%/bpftrace/py_except.bt \
	%D%/bpftrace/py_gc.bt %D%/bpftrace/py_imports.bt %D%/bpftrace/py_requests.bt \
	%D%/bpftrace/py_threads.bt
examplesdir = $(dscriptsdir)/examples
dist_examples_DATA = %D%/examples/example.py %D%/examples/test.py %D%/examples/words.py \
	%D%/examples/orders.py %D%/examples/errors.py %D%/examples/cycles.py \
	%D%/examples/server.py %D%/examples/imports.py
