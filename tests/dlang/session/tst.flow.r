FUNCTION                                 
-> call                                     outer                            
  | eval:line                               outer                            
  -> call                                   inner                            
    | eval:line                             inner                            
  <- call                                   inner                            
<- call                                     outer                            

-- @@stderr --
pydtrace: script 'tst.flow.d' matched 3 probes
