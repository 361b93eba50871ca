one 7 1 1
one 7 1
one 0 2
one 0 1
one 0 1
4 1
5 1
one 1 1
two 1 1
two 1 
           value  ------------- Distribution ------------- count    
               2 |                                         0        
               4 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 3        
               8 |                                         0        

two 2 1
two 2 2
tw 2 1

