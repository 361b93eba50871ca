1 1 1 1
1 1
1
1
1 R
1 1
1

  pydtrace                                                          1
