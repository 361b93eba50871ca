2 16 9 4
-1 7fffffffff 5
4

