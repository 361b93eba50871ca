-- @@stderr --
pydtrace: could not enable tracing: Destructive actions not allowed
