"""A test of DTrace's own test suite: what it asks for, and whether pydtrace can be asked.

The conventions are those of the suite's runtest.sh.  A test is a .d or an executable .sh in a folder below test/; options stand
in its text behind @@, or in a file test.options of its folder or one above.
"""
import os
import re
import subprocess

SUITES = "unittest", "stress", "demo"
OPTION = r"@@%s(?: *: *(?P<value>.*?))?(?:\*/)?[ \t]*$"
LIMIT = 41                          # seconds, as runtest.sh

# What pydtrace does not have (docs/d-language.md, "Not here"), each with the words that a test needs it by.
NEEDS = [(reason, re.compile(pattern, re.M)) for reason, pattern in [
    ("provider of the kernel",
     r"(?<![\w$/.-])(?:raw)?(?:fbt|syscall|sdt|rawtp|io|sched|proc|ip|tcp|udp|lockstat|cpc|mib|sysinfo|vminfo|lockstat|nfs|"
     r"dt_test|vtimestamp|perf)\*?:(?![^\n]*https?:)|-l?P +cpc|\*fbt:|\bfbt\b.*::|^\s*:{0,2}(?:write|read|open\w*|ioctl):(?:entry|return)?"),
    ("pid provider", r"(?<![\w-])p(?:i|\*)d'?(?:\\?\$\$?\w+|\$\{\w+\}|[0-9*]+)?'?:[^:\n]*:[^:\n]*:|^pid\d+\b|-P *pid"),
    ("helper objects and headers: dtrace -G, -h", r"(?:\$dtrace|\$dt|\bdtrace)\b[^\n]*[ \t]-[A-Za-z0-9]*[Gh](?![\w])|opts:.*-[Gh]\b|usdt-tst|DTRACE_PROBE|test_prov|"
     r"\bprov\.h\b|tst\.pidprobes\.sh|pragma D provider"),
    ("listing of programs' instructions: -S, -xdisasm", r"(?:\$dtrace|opts:)\b[^\n]*[ \t]-[CeFqvwZ]*S[a-zA-Z]*(?=\s)|\bdisasm\b"),
    ("listing of the parser's tree or of BPF programs: -xtree, -xbpflog, -xverbose, -xdebug", r"-x ?(?:tree|bpflog|verbose|debug)\b|option +bpflog"),
    ("variable or type of the kernel",
     r"`|\bcurthread\b|\bcaller\b|\bcurcpu\b|\btask_struct\b|\bvmlinux\b|\bkmem_cache|\bfileinfo_t\b|\bbufinfo_t\b|\bdevinfo_t\b|"
     r"\bcpuinfo_t\b|\bconninfo_t\b|\btcpinfo_t\b|\bipinfo_t\b|\bfds\[|\bstruct file\b|\bpt_regs\b|\buregs\[|\bgetmajor|\bgetminor|"
     r"\bd_path\(|\bpcap\(|\bskb\b|\brw_\w+\(|\bmutex_\w+\("),
    ("symbols and stacks", r"\b[uj]?stack\(|\bstackdepth\b|\bustackdepth\b|\bu?(?:sym|func|mod|addr)\(|\bucaller\b|%[-0-9]*[aA](?![a-z])"),
    ("tools of the kernel", r"\bmodprobe\b|/sys/kernel|/proc/kallsyms|\bbpftool\b|\bperf (?:stat|list)|\bbpftrace\b"),
]]


def uncommented(text, shell):
    if shell:
        return re.sub(r"^\s*#(?!define|include|if|endif|pragma).*$", "", text, flags=re.M)
    return re.sub(r"/\*(?!.*@@runtest-opts).*?\*/", " ", text, flags=re.S)


class Case:
    """A test.  folder: that of the suite; name: its path below."""

    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.base, self.ending = os.path.splitext(name)
        self.file = os.path.basename(name)
        with open(os.path.join(folder, name), encoding="latin-1") as file:
            self.text = file.read()
        self.errors = self.file.startswith("err.")
        self.tag, self.flags = None, []
        for prefix, flag in (("err.D_", "-xerrtags"), ("drp.", "-xdroptags")):
            if self.file.startswith(prefix):
                self.tag, self.flags = self.file.split(".")[1], [flag]

    def path(self, ending):
        return os.path.join(self.folder, self.base + ending)

    def _texts(self):
        yield self.text
        place = os.path.dirname(self.name)
        while place:
            for file in "test.%s.options" % os.uname().machine, "test.options":
                path = os.path.join(self.folder, place, file)
                if os.path.exists(path):
                    with open(path, encoding="latin-1") as opened:
                        yield opened.read()
                    break
            place = os.path.dirname(place)

    def option(self, name):
        """The option's value, "" if it has none, None if nobody gives it."""
        for text in self._texts():
            match = re.search(OPTION % re.escape(name), text, re.M)
            if match:
                return (match.group("value") or "").strip()
        return None

    def limit(self):
        return max(LIMIT, int(self.option("timeout") or 0))

    def trigger(self):
        """The words of the program that is traced, or None; the shell has yet to expand them."""
        if os.access(self.path(".t"), os.X_OK):
            return self.base + ".t"
        value = self.option("trigger")
        return "test/triggers/" + value if value and value != "none" else None

    def compiles_only(self):
        return self.ending == ".d" and self.trigger() is None and self.option("trigger") is None \
            and not re.match(r"(tst|err|drp)\.", self.file)

    def nobodys(self):
        """Why runtest.sh does not run it, or expects it to fail, or None."""
        for option in "skip", "xfail":
            if self.option(option) is not None and not (option == "xfail" and self.option("no-xfail") is not None):
                return "DTrace's own @@%s: %s" % (option, self.option(option) or "no reason")
        base = self.base
        while base:
            for ending in ".%s.x" % os.uname().machine, ".x":
                if os.access(os.path.join(self.folder, base + ending), os.X_OK):
                    done = subprocess.run([os.path.join(self.folder, base + ending)], cwd=self.folder, stdout=subprocess.PIPE,
                                          stderr=subprocess.DEVNULL, env=dict(os.environ, **PROVIDERS))
                    if done.returncode:
                        return "DTrace's own .x: %s" % (done.stdout.decode("latin-1").strip() or "no reason")
                    break
            above = os.path.dirname(base[:-len("/test")] if base.endswith("/test") else base)
            base = os.path.join(above, "test") if above else ""
        return None

    def needs(self):
        """What it needs that pydtrace does not have, or None."""
        text = uncommented(self.text, self.ending == ".sh")
        for included in re.findall(r"-s[ \t]+(test/[\w./-]+)", text):
            path = os.path.join(self.folder, included)
            if os.path.exists(path):
                with open(path, encoding="latin-1") as file:
                    text += uncommented(file.read(), False)
        for reason, pattern in NEEDS:
            match = pattern.search(text)
            if match:
                return "%s (%s)" % (reason, match.group().strip()[:40])
        return None


# .x files ask this function of runtest.sh which providers there are.
PROVIDERS = {"BASH_FUNC_check_provider%%": '() { [ "$1" = dtrace ] || [ "$1" = profile ]; }'}


def cases(folder):
    for suite in SUITES:
        found = []
        for place, _, files in os.walk(os.path.join(folder, "test", suite)):
            for file in files:
                path = os.path.join(place, file)
                if file.endswith(".d") or file.endswith(".sh") and os.access(path, os.X_OK):
                    found.append(os.path.relpath(path, folder))
        for name in sorted(found):
            yield Case(folder, name)
