2

-- @@stderr --
pydtrace: 1 drop on CPU 3
pydtrace: 17 drops on CPU 0
