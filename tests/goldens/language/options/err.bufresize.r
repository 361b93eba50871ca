-- @@stderr --
pydtrace: could not enable tracing: bufsize: Cannot allocate memory
