# awk -F ' [|] ' -f results.awk FAILS LOG: what make check has printed, against the failures that are
# known.  True: something passed, and nothing failed that the file FAILS does not name.
#
# A row of FAILS, `TEST NAME | why`, knows the failure of one test in a C program (NAME is its
# function), or one whose line has NAME in it.  It does not know a crash: neither of the test, nor of
# the program.  A program's exit status 1 says that a test in it has failed, so it counts only where
# no line says which.

# known(): the number of the row that names the test of this line; 0, none does.
function known(    i) {
	for (i = 1; i <= n; i++)
		if (test == file[i] && index($0, test ~ "^tests/unit/" ? ":" name[i] ":" : name[i]))
			return i
	return 0
}

FNR == NR {
	if ($0 !~ /^#/ && NF == 2) {
		n++
		split($1, part, " ")
		file[n] = part[1]
		name[n] = substr($1, length(part[1]) + 2)
	}
	next
}

{ split($0, part, " "); test = part[2] }

/^PASS: / {
	pass++
	if (known())
		stale[known()] = 1
}
/^SKIP: / { skip++ }
/^(FAIL|XPASS): / {
	said[test] = 1
	if (known() && !/Received signal|Early exit/) {
		expected++
		next
	}
	unexpected++
	print
}
/^ERROR: / {
	if (/ - exited with status 1$/ && test in said)
		next
	unexpected++
	print
}

END {
	for (i = 1; i <= n; i++)
		if (i in stale)
			print "passed, though it is named in fails: " file[i] " " name[i]
	printf "passed %d, skipped %d, failed as known %d, failed %d\n", pass, skip, expected, unexpected
	exit unexpected != 0 || pass == 0
}
