-- @@stderr --
pydtrace: script 'err.empty.d' matched 0 probes
pydtrace: no probes matched
