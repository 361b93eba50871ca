# Run by hand: not in TESTS.
EXTRA_DIST += $(addprefix %D%/, README.md lib.sh cprofile-same-label.sh \
	cprofile-other-threads.sh coverage-then-slipcover.sh trace-ignore-dir.sh \
	yappi-pstat-recursion.sh yappi-main-thread.sh line-profiler-one-line-loop.sh \
	perf-small-signed.sh pyinstrument-start-up.sh py-spy-subinterpreter.sh \
	memray-other-profiler.sh pytest-profiling-same-name.sh \
	importtime-import-module.sh monkeytype-none.sh \
	pytest-benchmark-coverage.sh gprof2dot-compare-base-name.sh \
	coverage-hunter-next-file.sh pyinstrument-pstats-recursion.sh \
	viztracer-combine-pid.sh coverage-fork-threads.sh)
