7 8 1 1000 1000 python3 0 python7:app:eval:line
9 10 3 4 5 my program 6 python9:libpython3.so:gc_collect_main:gc-start

