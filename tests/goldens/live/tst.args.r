price 14 4 8
1 0 0

