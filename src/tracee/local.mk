# The extension probe._probe, which is loaded into the Python process.
tracee_sources = %D%/probemodule.c %D%/compat.h \
	%D%/probes.h %D%/site.c %D%/site.h %D%/module_channel.c %D%/module_channel.h \
	%D%/marshal.c %D%/marshal.h %D%/interruption.c %D%/interruption.h \
	%D%/hook.c %D%/hook.h %D%/profiler.c %D%/profiler.h \
	%D%/instrument.c %D%/instrument.h %D%/watcher.c %D%/watcher.h \
	%D%/forks.c %D%/forks.h %D%/raised.c %D%/raised.h %D%/uncaught.c %D%/uncaught.h \
	%D%/callbacks.h %D%/callbacks_monitoring.c %D%/callbacks_trace.c %D%/fire.c %D%/fire.h \
	%D%/collect.c %D%/collect.h %D%/codes.c %D%/codes.h %D%/tally.c %D%/tally.h %D%/suspended.c %D%/suspended.h \
	%D%/store.c %D%/store.h %D%/stored.h \
	%D%/native.c %D%/native.h %D%/wanted.c %D%/wanted.h \
	src/channel/writer.c src/channel/writer.h src/channel/tracers.c src/channel/tracers.h \
	src/channel/seats.c src/channel/places.c src/channel/listen.c src/channel/listen.h \
	src/channel/attach.c src/channel/attach.h \
	src/channel/handover.h src/channel/bell.h \
	src/channel/identity.c src/channel/identity.h \
	src/channel/clock.c src/channel/clock.h src/channel/clock_ns.h src/channel/copy.h src/channel/layout.h
# NDEBUG as in every extension that setuptools builds: for the macros of Python.h.
tracee_cppflags = $(AM_CPPFLAGS) $(PYTHON_CPPFLAGS) -DNDEBUG
tracee_cflags = $(AM_CFLAGS) -fvisibility=hidden

probedir = $(pyexecdir)/probe
probe_LTLIBRARIES = python/probe/_probe.la
python_probe__probe_la_SOURCES = $(tracee_sources)
python_probe__probe_la_CPPFLAGS = $(tracee_cppflags)
python_probe__probe_la_CFLAGS = $(tracee_cflags)
python_probe__probe_la_LDFLAGS = -module -avoid-version -shared -shrext $(PYTHON_EXT_SUFFIX) \
	-export-symbols-regex '^PyInit_'

include_HEADERS += src/pythonprobes.h src/pythonprobes_note.h

# Where `dtrace -G` makes one more object to link from those that hold sites
# (illumos, FreeBSD), and patches them in place.
if DTRACE_OBJECT
python_probe__probe_la_LDFLAGS += -Wl,%D%/dtrace.o
EXTRA_python_probe__probe_la_DEPENDENCIES = %D%/dtrace.o
CLEANFILES += %D%/dtrace.o
%D%/dtrace.o: provider/pythonprobes.d $(python_probe__probe_la_OBJECTS)
	$(AM_V_GEN)$(DTRACE) -G -s $(srcdir)/provider/pythonprobes.d -o $@ \
		%D%/.libs/python_probe__probe_la-site.o
endif
