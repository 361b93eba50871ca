
  last                                                              1
