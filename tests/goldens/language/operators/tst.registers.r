0 1000000
0 1 1
0 1 1
0 4294967296
a register that is not 0 in its high half is true

  sum                                                      5000000000
