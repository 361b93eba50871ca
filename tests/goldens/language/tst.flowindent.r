CPU FUNCTION                                 
  C  -> site_function__entry                    main                             
  C    -> site_function__entry                  place                            
  C      -> site_function__entry                price                            
  C        -> site_function__entry              tax                              
  C        <- site_function__return             tax                              
  C      <- site_function__return               price                            
  C      -> site_function__entry                store                            
  C      <- site_function__return               store                            
  C    <- site_function__return                 place                            
  C  <- site_function__return                   main                             

-- @@stderr --
pydtrace: script 'tst.flowindent.d' matched N probes
