# Manuals, and a page for each of the scripts in dscripts/.
EXTRA_DIST += %D%/architecture.md %D%/interpreter-probes.md %D%/performance.md %D%/performance.svg
scriptpagesdir = $(docdir)/scripts
dist_scriptpages_DATA = %D%/scripts/py_calls.md %D%/scripts/py_calltime.md \
	%D%/scripts/py_cputime.md %D%/scripts/py_calldist.md %D%/scripts/py_flow.md \
	%D%/scripts/py_slowlines.md %D%/scripts/py_except.md %D%/scripts/py_gc.md \
	%D%/scripts/py_imports.md %D%/scripts/py_requests.md %D%/scripts/py_threads.md
