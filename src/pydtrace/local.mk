# The command.  All but main() is a library, so that unit tests reach inside.
noinst_LTLIBRARIES += libpydtrace.la
libpydtrace_la_SOURCES = \
	%D%/child_env.c %D%/child_env.h \
	%D%/command_line.c %D%/command_line.h \
	%D%/cpp.c %D%/cpp.h \
	%D%/host.c %D%/host.h \
	%D%/loop.c %D%/loop.h \
	%D%/missing.c %D%/missing.h %D%/listening.c %D%/listening.h \
	%D%/packages.c %D%/packages.h %D%/prefix.c %D%/prefix.h \
	%D%/pidfd.h \
	%D%/privileges.c %D%/privileges.h \
	%D%/providers.c %D%/providers.h \
	%D%/remote_memory.c %D%/remote_memory.h \
	%D%/script.c %D%/script.h \
	%D%/script_path.c %D%/script_path.h \
	%D%/session.c %D%/session.h \
	%D%/source.h \
	%D%/source_channel.c \
	%D%/source_replay.c \
	%D%/source_select.c %D%/source_select.h \
	%D%/stream.c %D%/stream.h \
	%D%/stub_probes.c %D%/stub_probes.h \
	%D%/target.c %D%/target.h \
	%D%/text_file.c %D%/text_file.h \
	%D%/timeslice.c %D%/timeslice.h
libpydtrace_la_CPPFLAGS = $(AM_CPPFLAGS) -DPYEXECDIR='"$(pyexecdir)"' \
	-DSCRIPTSDIR='"$(dscriptsdir)"'
bin_PROGRAMS += pydtrace
pydtrace_SOURCES = %D%/main.c
pydtrace_LDADD = libpydtrace.la libdlang.la
dist_man1_MANS = docs/pydtrace.1

# Where probes are: ELF notes, processes.
noinst_LTLIBRARIES += libsites.la
libpydtrace_la_LIBADD = libsites.la libchannel.la
libsites_la_SOURCES = \
	%D%/elf_file.c %D%/elf_file.h \
	%D%/executable.c %D%/executable.h \
	%D%/list.c %D%/list.h \
	%D%/message.c %D%/message.h \
	%D%/modules.c %D%/modules.h \
	%D%/notes.c %D%/notes.h \
	%D%/notes_name.c %D%/notes_name.h \
	%D%/objects.c %D%/objects.h \
	%D%/procfs.c %D%/procfs.h \
	%D%/queue.c %D%/queue.h \
	%D%/regular_file.c %D%/regular_file.h \
	%D%/sites.c %D%/sites.h \
	%D%/usdt_args.c %D%/usdt_args.h \
	src/arch/operand.h src/arch/x86_64/operand.c src/arch/aarch64/operand.c

# Events from the kernel.  The BPF program is compiled for the BPF machine and
# becomes a header that holds it.
EXTRA_DIST += %D%/uprobe.bpf.c %D%/skeleton.sh
if HAVE_LIBBPF
libpydtrace_la_LIBADD += libuprobe.la
noinst_LTLIBRARIES += libuprobe.la
libuprobe_la_SOURCES = \
	%D%/source_uprobe.c \
	%D%/mappings.c %D%/mappings.h \
	%D%/uprobe_abi.h \
	%D%/uprobe_attach.c %D%/uprobe_attach.h \
	%D%/uprobe_kernel.c %D%/uprobe_kernel.h \
	%D%/uprobe_links.c %D%/uprobe_links.h \
	%D%/uprobe_load.c %D%/uprobe_load.h \
	%D%/uprobe_record.c %D%/uprobe_record.h \
	%D%/uprobe_sites.c %D%/uprobe_sites.h
nodist_libuprobe_la_SOURCES = %D%/uprobe.skel.h
libuprobe_la_CFLAGS = $(AM_CFLAGS) $(LIBBPF_CFLAGS)
libuprobe_la_LIBADD = $(LIBBPF_LIBS)
BUILT_SOURCES += %D%/uprobe.skel.h
CLEANFILES += %D%/uprobe.skel.h

%D%/uprobe.skel.h: %D%/skeleton.sh %D%/uprobe.bpf.c %D%/uprobe_abi.h
	$(AM_V_GEN)$(MKDIR_P) %D% && output=$(abs_builddir)/$@ && cd $(srcdir) && \
	HOST_CPU=$(host_cpu) CC='$(CC)' BPF_CLANG='$(BPF_CLANG)' BPFTOOL='$(BPFTOOL)' \
	  LIBBPF_CFLAGS='$(LIBBPF_CFLAGS)' $(SHELL) %D%/skeleton.sh "$$output"
endif
