
  failed                                              one                                                               1
  failed                                              two                                                               1
  after one                                           begin                                                             3
  after one                                           end                                                               3
  e second                                            begin                                                             6
