event 1
tick 1
event 2
tick 2
tick 3
event 3

