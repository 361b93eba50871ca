before
command 1
after

