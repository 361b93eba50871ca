
  two                                                              90
  one                                                             150
