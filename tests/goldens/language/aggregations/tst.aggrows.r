three 3 0
four 4 7
Cut: 2 rows of smaller values.

backwards
four 4 7
three 3 0
Cut: 2 rows of smaller values.

by key
four 4 7
three 3 0
Cut: 2 rows of smaller values.

by the second
two 2 8
one 1 9
Cut: 2 rows of smaller values.

of histograms
y
           value  ------------- Distribution ------------- count    
               1 |                                         0        
               2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
               4 |                                         0        
z
           value  ------------- Distribution ------------- count    
               1 |                                         0        
               2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
               4 |                                         0        
Cut: 1 row of smaller values.

all
one 1 9
two 2 8
three 3 0
four 4 7

