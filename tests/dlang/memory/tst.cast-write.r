abcdefg 5

