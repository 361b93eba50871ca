                   FUNCTION:NAME
                          :BEGIN 
                          :BEGIN 

-- @@stderr --
pydtrace: script 'tst.bare.d' matched 4 probes
