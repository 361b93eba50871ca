5 1 0 [one] [NULL]
0
5

