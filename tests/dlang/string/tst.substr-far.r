abcde abcde ab a

