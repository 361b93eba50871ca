one 1 of 1, new 0
one 2 of 2, new 0
one 3 of 3, new 0
two 1 of 4, new 0
two 2 of 5, new 0
two 3 of 6, new 0

  one                                                               3
  two                                                               3
  begin                                                             6
