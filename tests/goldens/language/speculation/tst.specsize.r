2 3 1
words
1 1 1 0

-- @@stderr --
pydtrace: 2 speculative drops
