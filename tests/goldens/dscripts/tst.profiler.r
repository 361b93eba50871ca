
  1                                                   <string>                                                         50
  8                                                   /var/tmp/test.py                                                900
  9                                                   /var/tmp/test.py                                               1200
  6                                                   /var/tmp/test.py                                               1800
  14                                                  /var/tmp/test.py                                               2100
  13                                                  /var/tmp/test.py                                               7000
  7                                                   /var/tmp/test.py                                              27000
  10                                                  /var/tmp/test.py                                         3000315000
