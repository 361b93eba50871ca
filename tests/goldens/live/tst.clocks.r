timestamp 1 walltimestamp 1 constant 1
timestamp 1 walltimestamp 1 constant 1
elapsed 1 wall 1 on-CPU 1
as the program counts 1

