7 abcdefg 3
2 xy 2

