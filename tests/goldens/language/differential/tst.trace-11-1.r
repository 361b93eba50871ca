                   FUNCTION:NAME
                          :BEGIN 
=0=

                          :BEGIN   some text                        
                          :BEGIN 
=1=

                          :BEGIN   0                                
                          :BEGIN 
=2=

                          :BEGIN                 18206
                          :BEGIN 
=3=

                          :BEGIN 
             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 00 00 00 00 78 23 00 00 00 00 00 00              ....x#......

                          :BEGIN 
=4=

                          :BEGIN           1
                          :BEGIN 
=5=

                          :BEGIN   some text                        
                          :BEGIN 
=6=

                          :BEGIN   some text                                  0
                          :BEGIN 
=7=

                          :BEGIN   some text y                        0123456789012345678901234567890123456789 255
                          :BEGIN 
=8=

                          :BEGIN                  3792
                          :BEGIN 
=9=

                          :BEGIN                  6873
                          :BEGIN 
=10=

                          :BEGIN           0  75909217155                      
                          :BEGIN 
=11=

                          :BEGIN           1
                          :BEGIN 
=12=

                          :BEGIN  127
                          :BEGIN 
=13=

                          :BEGIN                 43409
                          :BEGIN 
=14=

                          :BEGIN   some text                        
                          :BEGIN 
=15=

                          :BEGIN  18446744073709551553
                          :BEGIN 
=16=

                          :BEGIN                     0
                          :BEGIN 
=17=

                          :BEGIN                     0
                          :BEGIN 
=18=

                          :BEGIN           0                62994  some text                        
                          :BEGIN 
=19=

                          :BEGIN                 48696
                          :BEGIN 
=20=

                          :BEGIN    100
                          :BEGIN 
=21=

                          :BEGIN   7                                
                          :BEGIN 
=22=

                          :BEGIN         255
                          :BEGIN 
=23=

                          :BEGIN           2
                          :BEGIN 
=24=

                          :BEGIN           1
                          :BEGIN 
=25=

                          :BEGIN   127                                                256          2
                          :BEGIN 
=26=

                          :BEGIN   31
                          :BEGIN 
=27=

                          :BEGIN   some text y                           -56633
                          :BEGIN 
=28=

                          :BEGIN                                    
                          :BEGIN 
=29=

                          :BEGIN                   256
                          :BEGIN 
=30=

                          :BEGIN           2147483649          1   7
                          :BEGIN 
=31=

                          :BEGIN         299
                          :BEGIN 
=32=

                          :BEGIN                   256          0          2
                          :BEGIN 
=33=

                          :BEGIN   some text                        
                          :BEGIN 
=34=

                          :BEGIN    255
                          :BEGIN 
=35=

                          :BEGIN                   256
                          :BEGIN 
=36=

                          :BEGIN           0
                          :BEGIN 
=37=

                          :BEGIN                 25119
                          :BEGIN 
=38=

                          :BEGIN                  8357
                          :BEGIN 
=39=

                          :BEGIN                   65
                          :BEGIN 
=40=

                          :BEGIN   abc                              
                          :BEGIN 
=41=

                          :BEGIN           2
                          :BEGIN 
=42=

                          :BEGIN           0  0                                          1
                          :BEGIN 
=43=

                          :BEGIN           2                                                   67679
                          :BEGIN 
=44=

                          :BEGIN                 37898
                          :BEGIN 
=45=

                          :BEGIN           1
                          :BEGIN 
=46=

                          :BEGIN   0123456789012345678901234567890123456789                13666          1
                          :BEGIN 
=47=

                          :BEGIN                 15515
                          :BEGIN 
=48=

                          :BEGIN   hello                            
                          :BEGIN 
=49=

                          :BEGIN          33           5000000000
                          :BEGIN 
=50=

                          :BEGIN           2                12214          0
                          :BEGIN 
=51=

                          :BEGIN   35          0  a	b                              
                          :BEGIN 
=52=

                          :BEGIN           0
                          :BEGIN 

-- @@stderr --
pydtrace: script 'tst.trace-11-1.d' matched 108 probes
