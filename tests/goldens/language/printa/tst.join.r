y 0 7
x 1 5

  y                                                                 0                7
  x                                                                 1                5

