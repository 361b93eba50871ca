# The shared-memory channel: layout, writer (traced process), reader (pydtrace).
EXTRA_DIST += %D%/writer.h
