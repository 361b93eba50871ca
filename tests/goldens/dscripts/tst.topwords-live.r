WORD COUNT
is                                      1
know                                    1
not                                     1
on                                      1
probe                                   1
runs                                    1
tracer                                  2
and                                     3
program                                 3
the                                     6

