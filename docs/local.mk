# Manuals, and a page for each of the scripts in dscripts/.
EXTRA_DIST += $(addprefix %D%/, architecture.md attach.md d-language.md examples.md \
	interpreter-probes.md performance.md performance.svg platforms.md profiler.md profiler-flame.png \
	profiler-source.png road.svg strangers.md watching.md)
scriptpagesdir = $(docdir)/scripts
dist_scriptpages_DATA = $(addprefix %D%/scripts/, README.md py_calls.md py_calltime.md \
	py_cputime.md py_calldist.md py_flow.md py_slowlines.md py_except.md py_gc.md py_imports.md \
	py_requests.md py_threads.md)
