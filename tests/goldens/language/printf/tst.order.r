1 1 2
a a b

