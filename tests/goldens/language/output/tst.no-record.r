                   FUNCTION:NAME
                      :tick-10ms 

                1
-- @@stderr --
pydtrace: script 'tst.no-record.d' matched 2 probes
