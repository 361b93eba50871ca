tick 0 1
profile 0 1

