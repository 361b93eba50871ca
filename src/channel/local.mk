# The shared-memory channel.  The reader is linked into pydtrace together with
# libdlang.la (xmalloc); the writer is compiled into the module by src/tracee.
noinst_LTLIBRARIES += libchannel.la
libchannel_la_SOURCES = %D%/reader.c %D%/reader.h %D%/demand.c %D%/demand.h \
	%D%/visit.c %D%/visit.h %D%/handover.h %D%/bell.h %D%/stream.c %D%/stream.h \
	%D%/numbers.c %D%/numbers.h %D%/clock.c %D%/clock.h %D%/clock_ns.h %D%/layout.h %D%/writer.h
# What differs from one CPU to another.
EXTRA_DIST += src/arch/arch.h src/arch/plain.h src/arch/x86_64/arch.h src/arch/aarch64/arch.h src/arch/other/arch.h
EXTRA_DIST += %D%/writer.c %D%/tracers.c %D%/tracers.h %D%/seats.c %D%/places.c \
	%D%/listen.c %D%/listen.h %D%/attach.c %D%/attach.h %D%/identity.c %D%/identity.h

check_LTLIBRARIES += libchannelwriter.la
libchannelwriter_la_SOURCES = %D%/writer.c %D%/tracers.c %D%/tracers.h %D%/seats.c %D%/places.c \
	%D%/listen.c %D%/listen.h \
	%D%/attach.c %D%/attach.h %D%/handover.h %D%/bell.h \
	%D%/identity.c %D%/identity.h %D%/clock.h \
	%D%/clock_ns.h %D%/copy.h %D%/writer.h %D%/layout.h
