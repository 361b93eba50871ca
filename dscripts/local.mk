# D scripts that users run, their bpftrace twins, and programs to run them on.
dscriptsdir = $(pkgdatadir)/dscripts
dist_dscripts_SCRIPTS = %D%/example.d %D%/profiler.d %D%/topwords.d %D%/lineprofile.d
twinsdir = $(dscriptsdir)/bpftrace
dist_twins_SCRIPTS = %D%/bpftrace/example.bt %D%/bpftrace/profiler.bt \
	%D%/bpftrace/topwords.bt %D%/bpftrace/lineprofile.bt
examplesdir = $(dscriptsdir)/examples
dist_examples_DATA = %D%/examples/example.py %D%/examples/test.py %D%/examples/words.py
