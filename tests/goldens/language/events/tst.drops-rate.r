
-- @@stderr --
pydtrace: 6 drops on CPU 1
pydtrace: 5 drops on CPU 0
pydtrace: 5 drops on CPU 1
pydtrace: 5 drops on CPU 0
pydtrace: 2 drops on CPU 1
pydtrace: 2 drops on CPU 0
