# Measurements: `make bench`, `make bench BENCH=on_fire`, `make bench-compare OLD=a.json NEW=b.json`,
# `make bench-report RESULTS=a.json` (docs/performance.md).
EXTRA_PROGRAMS += %D%/cost
%C%_cost_SOURCES = %D%/cost.c
%C%_cost_CFLAGS = $(AM_CFLAGS) -O2
%C%_cost_LDADD = libchannelwriter.la

bench: all %D%/cost
	@builddir='$(abs_builddir)' BENCH_RESULTS='$(abs_srcdir)/%D%/results' \
	  ./pre-inst-env python3 $(srcdir)/%D%/run.py $(BENCH)
bench-compare:
	@$(PYTHON) $(srcdir)/%D%/compare.py $(OLD) $(NEW)
bench-chart:
	@$(PYTHON) $(srcdir)/%D%/chart.py $(RESULTS) $(srcdir)/docs/performance.svg
bench-report: bench-chart
	@$(PYTHON) $(srcdir)/%D%/report.py $(RESULTS)
.PHONY: bench bench-compare bench-chart bench-report

EXTRA_DIST += $(addprefix %D%/, README.md build.py calls.py chart.py compare.py empty.c fire.py \
	harness.py lines.py grow.py peers.txt performance.in report.py run.py stats.py tracers.py)
EXTRA_DIST += $(addprefix %D%/suite/, off_c.py off_python.py off_programs.py on_fire.py on_line.py \
	consumer.py scale.py)
EXTRA_DIST += $(addprefix %D%/programs/, common.py jsontrip.py nbody.py recursion.py scheduler.py words.py)
