                   FUNCTION:NAME
                          :BEGIN           1
                          :BEGIN 

-- @@stderr --
pydtrace: script 'tst.lines.d' matched 5 probes
