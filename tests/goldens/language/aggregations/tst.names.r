              app.py                 mail 1
              app.py            main_loop 1
              app.py             main_lop 1
                                     main 2
              app.py                      2
              app.py             main_lot 2
                                          3
              app.py               app.py 3
                main               app.py 4
 a_name_of_exactly_n                    f 5
              app.py                 main 6

                                          0
                                     main 0
 a_name_of_exactly_n                    f 0
              app.py                      0
              app.py               app.py 0
              app.py            main_loop 0
              app.py             main_lop 0
              app.py             main_lot 0
                main               app.py 1
              app.py                 main 2
              app.py                 mail 4

                mail               app.py 103
                main               app.py 203

                main 102
                mail 103

                main 1
                mail 3
           main_loop 5
            main_lop 7
            main_lot 9
              app.py 13
                     22
                   f 29

-- @@stderr --
pydtrace: error in dt_clause_3 for probe ID 5 (python42:python3:_PyEval:return): invalid address (0x0) at BPF pc 33
pydtrace: error in dt_clause_3 for probe ID 5 (python42:python3:_PyEval:return): invalid address (0x0) at BPF pc 33
