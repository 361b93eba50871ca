# apt.sh: packages of a Debian without installing any.  Source it.
#
#	own_apt NAME FOLDER TYPE SUITE ARCHITECTURE
#		From here on apt-get has its lists and settings in FOLDER, an absolute path, and sees the
#		packages (TYPE deb) or the sources (deb-src) of SUITE.  NAME says whose errors these are.
#
# It needs apt-get, Debian's keys, and no root.  MIRROR is Debian's.
mirror=${MIRROR:-http://deb.debian.org/debian}
keys=/usr/share/keyrings/debian-archive-keyring.gpg

own_apt() {
	command -v apt-get >/dev/null || { echo "$1: no apt-get: Debian or Ubuntu is needed" >&2; exit 1; }
	[ -e $keys ] || { echo "$1: no $keys (Debian: debian-archive-keyring)" >&2; exit 1; }
	mkdir -p "$2/lists/partial" "$2/archives/partial"
	echo "$3 [signed-by=$keys] $mirror $4 main" >"$2/sources.list"
	: >"$2/status"
	# What a frozen mirror has is signed, but out of date.
	cat >"$2/conf" <<-END
	Dir::Etc::sourcelist "$2/sources.list";
	Dir::Etc::sourceparts "-";
	Dir::State "$2";
	Dir::State::lists "$2/lists";
	Dir::State::status "$2/status";
	Dir::Cache "$2";
	APT::Architectures "$5";
	APT::Architecture "$5";
	APT::Install-Recommends "false";
	APT::Sandbox::User "";
	Acquire::Check-Valid-Until "false";
	Debug::NoLocking "true";
	END
	export APT_CONFIG="$2/conf"
	apt-get -q update
}
