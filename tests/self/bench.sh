#!/bin/sh
# make bench measures, compares and reports: one tiny measurement, in a scratch folder.
. "$srcdir/tests/lib/tap.sh"
plan 7

make_bench() { env -u MAKEFLAGS -u MFLAGS make -s --no-print-directory -C "$builddir" "$@"; }

bench() { make_bench bench BENCH=off_c ROUNDS=2 BENCH_RESULTS="$scratch/results" PYTHONPROBES_PEERS=no; }

measures() {
	bench >"$scratch/table" || return
	cat "$scratch/table"
	grep -q '^| no probe | [0-9.]* | [0-9.]*–[0-9.]* | baseline ' "$scratch/table" &&
		grep -q '^| guarded by PYTHONPROBES_ENABLED() | [0-9]' "$scratch/table"
}
check 'a table on stdout' measures
results=$(ls "$scratch"/results/*.json)
check 'every sample and the machine in JSON' "$PYTHON" -c '
import json, sys
results = json.load(open(sys.argv[1]))
assert results["machine"]["cpu"] and results["machine"]["kernel"]
row = results["tables"][0]["rows"][0]
assert len(row["samples"]) == 2 and row["median"] > 0, row
' "$results"

compares() {
	make_bench bench-compare OLD="$results" NEW="$results" | tee "$scratch/compared"
	grep -qx '3 of 3 rows lie within the spread of the other run; 0 slower, 0 faster' "$scratch/compared"
}
check 'a run is like itself' compares

reports() {
	mkdir "$scratch/docs" && cp "$srcdir/README.md" "$scratch" && chmod u+w "$scratch/README.md" &&
		"$PYTHON" "$srcdir/bench/report.py" -C "$scratch" "$results" &&
		grep -F '| no probe |' "$scratch/docs/performance.md" >"$scratch/row" &&
		grep -qxFf "$scratch/row" "$scratch/table" &&
		grep -q '(scale_keys: not measured in this run)' "$scratch/docs/performance.md"
}
check 'a report holds the table, and says what was not measured' reports

# The second file has a table of its own; the third has that of the first one, with another row.
of_several_runs() {
	sed 's/"off_c"/"off_every_python"/' "$results" >"$scratch/own.json" &&
		sed 's/"key": "no probe"/"key": "of the third file"/' "$results" >"$scratch/same.json" &&
		"$PYTHON" "$srcdir/bench/report.py" -C "$scratch" "$results" "$scratch/own.json" "$scratch/same.json" &&
		[ "$(grep -cxFf "$scratch/row" "$scratch/docs/performance.md")" = 2 ] &&
		! grep -F "of the third file" "$scratch/docs/performance.md" &&
		[ "$(grep -c '^- .*, commit ' "$scratch/docs/performance.md")" = 2 ]
}
check 'a further run adds the tables that the first one does not have' of_several_runs

unknown() {
	! make_bench bench BENCH=nothing BENCH_RESULTS="$scratch" 2>"$scratch/err" >&2 || return
	cat "$scratch/err"
	grep -q '^bench: no nothing; there are: off_c ' "$scratch/err"
}
check 'an unknown name is an error' unknown

no_results() {
	for program in "compare.py $srcdir/README.md $results" "report.py $srcdir/README.md" \
	    "chart.py $srcdir/README.md $scratch/x.svg" "report.py $scratch/absent"; do
		! "$PYTHON" "$srcdir"/bench/$program >"$scratch/err" 2>&1 || return
		cat "$scratch/err"
		[ "$(wc -l <"$scratch/err")" = 1 ] || return
	done
}
check 'a missing result takes one line' no_results
finish
