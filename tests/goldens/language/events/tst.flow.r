CPU FUNCTION                                 
  0  -> call                                    outer                            
  0   | eval:line                               outer                            
  0    -> call                                  inner                            
  0     | eval:line                             inner                            
  0    <- call                                  inner                            
  0  <- call                                    outer                            

-- @@stderr --
pydtrace: script 'tst.flow.d' matched 3 probes
