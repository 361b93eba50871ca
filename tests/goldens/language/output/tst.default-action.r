                   FUNCTION:NAME
                          :BEGIN 
                          :BEGIN 
                          :BEGIN 
                            :END 

-- @@stderr --
pydtrace: script 'tst.default-action.d' matched 5 probes
