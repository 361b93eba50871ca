                   FUNCTION:NAME
                          f:line                    1
                          f:line                    2  same clause                      
                            :END   end                              

-- @@stderr --
pydtrace: script 'tst.exit.d' matched 3 probes
