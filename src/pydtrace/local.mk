# The command.  All but main() is a library, so that unit tests reach inside.
noinst_LTLIBRARIES += libpydtrace.la
libpydtrace_la_SOURCES = \
	%D%/choose.c %D%/choose.h \
	%D%/cpp.c %D%/cpp.h \
	%D%/describe.c %D%/describe.h \
	%D%/file.c %D%/file.h \
	%D%/host.c %D%/host.h \
	%D%/instrument.c %D%/instrument.h \
	%D%/options.c %D%/options.h \
	%D%/procinfo.c %D%/procinfo.h \
	%D%/promptly.c %D%/promptly.h \
	%D%/providers.c %D%/providers.h \
	%D%/run.c %D%/run.h \
	%D%/script.c %D%/script.h \
	%D%/session.c %D%/session.h \
	%D%/source.h \
	%D%/source_channel.c \
	%D%/source_replay.c \
	%D%/target.c %D%/target.h
libpydtrace_la_CPPFLAGS = $(AM_CPPFLAGS) -DPYEXECDIR='"$(pyexecdir)"'
bin_PROGRAMS += pydtrace
pydtrace_SOURCES = %D%/main.c
pydtrace_LDADD = libpydtrace.la libdlang.la
dist_man1_MANS = docs/pydtrace.1

# Where probes are: ELF notes, processes.
noinst_LTLIBRARIES += libsites.la
libpydtrace_la_LIBADD = libsites.la libchannel.la
libsites_la_SOURCES = %D%/args.c %D%/args.h %D%/list.c %D%/list.h %D%/modules.c %D%/modules.h \
	%D%/notes.c %D%/notes.h %D%/proc.c %D%/proc.h %D%/queue.c %D%/queue.h \
	%D%/sites.c %D%/sites.h
libsites_la_CFLAGS = $(AM_CFLAGS) $(LIBELF_CFLAGS)
libsites_la_LIBADD = $(LIBELF_LIBS)

# Events from the kernel.  The BPF program is compiled for the BPF machine and
# becomes a header that holds it.
EXTRA_DIST += %D%/uprobe.bpf.c
if HAVE_LIBBPF
libpydtrace_la_LIBADD += libuprobe.la
noinst_LTLIBRARIES += libuprobe.la
libuprobe_la_SOURCES = %D%/source_uprobe.c %D%/uprobe_abi.h %D%/uprobe_attach.c %D%/uprobe_attach.h
nodist_libuprobe_la_SOURCES = %D%/uprobe.skel.h
libuprobe_la_CFLAGS = $(AM_CFLAGS) $(LIBBPF_CFLAGS) $(LIBELF_CFLAGS)
libuprobe_la_LIBADD = $(LIBBPF_LIBS)
BUILT_SOURCES += %D%/uprobe.skel.h
CLEANFILES += %D%/uprobe.skel.h %D%/uprobe.bpf.o

# <linux/types.h> includes <asm/types.h>, which only the host's compiler knows where to find.
%D%/uprobe.bpf.o: %D%/uprobe.bpf.c %D%/uprobe_abi.h
	$(AM_V_GEN)case $(host_cpu) in x86_64) arch=x86 ;; aarch64) arch=arm64 ;; *) arch=$(host_cpu) ;; esac; \
	$(MKDIR_P) %D% && \
	$(BPF_CLANG) -target bpf -mcpu=v3 -D__TARGET_ARCH_$$arch -O2 -g -Wall -Wextra -I$(srcdir)/src \
	  $(LIBBPF_CFLAGS) -idirafter "`echo '#include <asm/types.h>' | $(CC) -E - | \
	    sed -n 's,^# 1 "\(.*\)/asm/types\.h".*,\1,p'`" -c \
	  $(srcdir)/%D%/uprobe.bpf.c -o $@.tmp && \
	$(BPFTOOL) gen object $@ $@.tmp && rm -f $@.tmp

%D%/uprobe.skel.h: %D%/uprobe.bpf.o
	$(AM_V_GEN)$(BPFTOOL) gen skeleton %D%/uprobe.bpf.o name uprobe_bpf >$@.tmp && mv $@.tmp $@
endif
