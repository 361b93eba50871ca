-- @@stderr --
pydtrace: script 'err.bufsize-record.d' matched 1 probe
pydtrace: could not enable tracing: Enabling exceeds size of buffer
