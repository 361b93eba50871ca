                   FUNCTION:NAME
                          :BEGIN           0

-- @@stderr --
pydtrace: script 'err.D_OP_INCOMPAT.inline.d' matched 1 probe
