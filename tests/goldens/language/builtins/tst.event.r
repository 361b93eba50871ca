7 8 6 100 200 3 app
p7 m.so f e 99
5 -6 text []

