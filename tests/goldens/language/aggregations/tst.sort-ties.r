abc 2 0 6
a 1 0 7
b 3 5 1

