# The shared-memory channel: layout, writer (traced process), reader (pydtrace).
# The writer is compiled into the Python module by src/tracee.
noinst_LTLIBRARIES += libchannel.la
libchannel_la_SOURCES = %D%/reader.c %D%/reader.h %D%/layout.h %D%/writer.h src/xmalloc.c src/xmalloc.h
EXTRA_DIST += %D%/writer.c %D%/attach.c %D%/attach.h

check_LTLIBRARIES += libchannelwriter.la
libchannelwriter_la_SOURCES = %D%/writer.c %D%/attach.c %D%/attach.h %D%/writer.h %D%/layout.h
