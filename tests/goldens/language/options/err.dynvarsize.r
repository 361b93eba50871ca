-- @@stderr --
pydtrace: could not enable tracing: dynvarsize: Cannot allocate memory
