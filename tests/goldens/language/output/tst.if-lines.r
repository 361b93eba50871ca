                   FUNCTION:NAME
                          :BEGIN           1
                          :BEGIN           2
                          :BEGIN 

-- @@stderr --
pydtrace: script 'tst.if-lines.d' matched 1 probe
