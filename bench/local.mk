# Measurements: `make bench`, `make bench BENCH=on_fire`, `make bench-compare OLD=a.json NEW=b.json`,
# `make bench-report` (docs/performance.md and README.md, of the newest results).
EXTRA_PROGRAMS += %D%/target/cost
CLEANFILES += %D%/target/cost
%C%_target_cost_SOURCES = %D%/target/cost.c
%C%_target_cost_CFLAGS = $(AM_CFLAGS) -O2

bench: all %D%/target/cost
	@builddir='$(abs_builddir)' BENCH_RESULTS='$(BENCH_RESULTS)' BENCH_ROUNDS='$(ROUNDS)' \
	  ./pre-inst-env python3 $(srcdir)/%D%/run.py $(BENCH)
bench-compare:
	@$(PYTHON) $(srcdir)/%D%/compare.py $(OLD) $(NEW)
bench-report:
	@set -- $(RESULTS); [ $$# -gt 0 ] || set -- "$$(ls -t '$(BENCH_RESULTS)'/*.json | head -n 1)"; \
	  $(PYTHON) $(srcdir)/%D%/chart.py "$$1" $(srcdir)/docs/performance.svg && \
	  $(PYTHON) $(srcdir)/%D%/report.py "$$@" && echo "docs/performance.md, its chart and README.md: $$*"
.PHONY: bench bench-compare bench-report
BENCH_RESULTS = $(abs_srcdir)/%D%/results

EXTRA_DIST += $(addprefix %D%/, README.md build.py chart.py compare.py gunicorn.txt harness.py jinja2.txt peers.txt \
	performance.in report.py run.py stats.py table.py tracers.py)
EXTRA_DIST += $(addprefix %D%/suite/, off_c.py off_python.py off_programs.py on_fire.py on_line.py \
	attach.py consumer.py search.py keep_up.py scale.py jinja2_suite.py gunicorn_flask.py free_threaded.py)
EXTRA_DIST += $(addprefix %D%/target/, calls.py empty.c fire.py flask_page.py hooked.py keep_up.py lines.py loops.py \
	scale.py service.py site_from_c.c startup.py)
EXTRA_DIST += $(addprefix %D%/target/programs/, common.py jsontrip.py nbody.py recursion.py scheduler.py words.py)
