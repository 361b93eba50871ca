# The D language as a library, linked by pydtrace and by the unit tests.
noinst_LTLIBRARIES += libdlang.la
libdlang_la_SOURCES = src/xmalloc.c src/xmalloc.h %D%/dlang.h %D%/event.h %D%/probe.h
