abc 3 4
1 abc
a c

