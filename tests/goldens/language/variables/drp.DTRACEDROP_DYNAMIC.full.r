1 2 0

-- @@stderr --
pydtrace: [DTRACEDROP_DYNAMIC] 1 dynamic variable drop
