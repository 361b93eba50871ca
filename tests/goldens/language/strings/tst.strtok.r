usr bin env 1

