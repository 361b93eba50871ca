#!/bin/sh
# Completion in bash knows the options, scripts and probes.
. "$srcdir/tests/lib/tap.sh"
bash=$(command -v bash) || skip_all 'no bash'
cd "$scratch" || exit 1
unset PYDTRACE_SCRIPTS
mkdir scripts folder
echo 'BEGIN { exit(0); }' >own.d
printf '/* Which one? */\n' | tee scripts/one.d >scripts/other.d

# complete LINE: the completions of a line, as bash calls for them; the cursor is at its end.
complete() {
	PYDTRACE_SCRIPTS=$scratch/scripts "$bash" --norc -c '
		. "$1"
		set -- "$2"
		COMP_LINE=$1 COMP_POINT=${#1}
		[[ $(complete -p pydtrace) == *" -F _pydtrace "* ]] || exit 1
		_pydtrace pydtrace
		printf "%s\n" "${COMPREPLY[@]}"' - "$srcdir/completion/pydtrace" "$1" >actual
}
# gives LINE WORD...: those are the completions.
gives() {
	complete "$1"
	shift
	printf '%s\n' "$@" | diff - actual
}
# offers LINE WORD...: those are among them.
offers() {
	complete "$1"
	shift
	for word; do grep -qxFe "$word" actual || { echo "no $word in:"; cat actual; return 1; }; done
}

options() { gives 'pydtrace --exi' --exit-status && offers 'pydtrace -' -s -n -x --source= --scripts; }
scripts() { gives 'pydtrace -s o' one other own.d && gives 'pydtrace -qs oth' other; }
probes() {
	offers 'pydtrace -n ' BEGIN END && gives 'pydtrace -n BEG' BEGIN || return
	pydtrace -l | grep -q pythonprobe || return 0	# built without probes
	# Behind a colon, readline has the rest only; within quotes it has all.
	offers 'pydtrace -n pythonprobes*:::' pythonprobe && gives 'pydtrace -n python*:::li' line &&
		gives "pydtrace -n 'python*:::li" 'python*:::line' && offers 'pydtrace -P py' 'python*'
}
probes_of_strangers() {
	mkdir -p bin
	cat >bin/pydtrace <<-'END'
		#!/bin/sh
		echo '   ID   PROVIDER  MODULE  FUNCTION NAME'
		echo '   1    app17     a.out   main     $(touch${IFS}hit)'
		echo '   2    app17     a.out   main     hit'
	END
	chmod +x bin/pydtrace
	(PATH=$scratch/bin:$PATH; gives 'pydtrace -n app' 'app*:::hit') && [ ! -e hit ]
}
settings() {
	gives 'pydtrace -x str' strsize || return
	"$bash" -c '. "$1"; printf "%s\n" $_pydtrace_settings' - "$srcdir/completion/pydtrace" >names
	sed -n '/^These options have an effect here:/,/^\.TE/s/^\([a-z]*\)	.*/\1/p' "$srcdir/docs/pydtrace.1" |
		diff - names
}
sources() { gives 'pydtrace --source=u' uprobe; }
processes() { offers 'pydtrace -p ' $$; }
commands() { offers 'pydtrace -n x -- bas' bash && offers 'pydtrace -c bas' bash && gives 'pydtrace -n x -- bash fo' ''; }
files() { gives 'pydtrace -o fol' '' && gives 'pydtrace -s one -n BEGIN fol' ''; }

tests='options scripts probes probes_of_strangers settings sources processes commands files'
plan $(echo $tests | wc -w)
for test in $tests; do
	check "$(echo "$test" | tr _ ' ')" "$test"
done
finish
