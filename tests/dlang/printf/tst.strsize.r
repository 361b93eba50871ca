abcd 4 4
1 abcd
a co

