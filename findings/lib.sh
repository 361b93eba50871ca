# shellcheck shell=sh
# Helpers of the findings: a temporary folder, interpreters, environments of pinned packages, the comparison.
#
#   python_of VERSION...       prints an interpreter of one of these (3.12): $PYTHON, python3.X or python3 on PATH; fails when there is none
#   environment PYTHON PKG...  makes ./venv of that interpreter with these packages; tool is then in ./venv/bin
#   need COMMAND PACKAGE       the command is there, or the finding is skipped and says which Debian package has it
#   fact NAME EXPECTED SEEN    compares; a difference is said and remembered
#   verdict                    the last line and the exit status: 0 as described, 1 changed; 77, from skip, cannot be run here

set -eu

finding=$(basename "$0" .sh)
changed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
case ${PYTHON:-} in
/*) ;;
*/*) PYTHON=$PWD/$PYTHON ;;
esac
cd "$scratch"

skip() {
	echo "$finding: skipped: $*" >&2
	exit 77
}

python_of() {
	for candidate in ${PYTHON:+"$PYTHON"} $(printf 'python%s ' "$@") python3; do
		have=$("$candidate" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
		case " $* " in
		*" $have "*)
			command -v "$candidate"
			return 0
			;;
		esac
	done
	return 1
}

environment() {
	interpreter=$1
	shift
	rm -rf venv
	"$interpreter" -m venv venv >venv.log 2>&1 || skip "no venv of $interpreter: $(tail -n 1 venv.log)"
	venv/bin/pip install --quiet --disable-pip-version-check "$@" >pip.log 2>&1 ||
		skip "pip cannot install $*: $(tail -n 1 pip.log)"
}

need() {
	command -v "$1" >/dev/null 2>&1 || skip "needs $1 (Debian: $2)"
}

fact() {
	if [ "$2" = "$3" ]; then
		echo "as described: $1: ${3:-nothing}"
	else
		echo "changed: $1: was '${2:-nothing}', is '${3:-nothing}'"
		changed=1
	fi
}

verdict() {
	if [ "$changed" = 0 ]; then
		echo "$finding: as described"
	else
		echo "$finding: changed, correct its head comment"
	fi
	exit "$changed"
}
