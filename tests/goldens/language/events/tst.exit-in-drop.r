lost 3
1 event at 2000

-- @@stderr --
pydtrace: 3 drops on CPU 0
