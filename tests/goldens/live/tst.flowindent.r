CPU FUNCTION                                 
  C  -> FUNCTION main                             
  C    -> FUNCTION place                            
  C      -> FUNCTION price                            
  C        -> FUNCTION tax                              
  C        <- FUNCTION tax                              
  C      <- FUNCTION price                            
  C      -> FUNCTION store                            
  C      <- FUNCTION store                            
  C    <- FUNCTION place                            
  C  <- FUNCTION main                             

-- @@stderr --
pydtrace: script 'tst.flowindent.d' matched N probes
