one two three five
-- @@stderr --
pydtrace: [DTRACEDROP_PRINCIPAL] 1 drop on CPU 0
