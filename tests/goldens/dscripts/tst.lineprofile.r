MICROSECONDS     HITS  LINE       FILE
     3000300        3  10         /var/tmp/test.py
          27        3  6          /var/tmp/test.py
          15        3  9          /var/tmp/test.py
           6        3  after 10   /var/tmp/test.py
           2        4  13         /var/tmp/test.py
           1        3  14         /var/tmp/test.py
           1        3  8          /var/tmp/test.py
           0        3  7          /var/tmp/test.py
           0        1  1          <string>
           0        1  after 13   /var/tmp/test.py

