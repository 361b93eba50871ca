                   FUNCTION:NAME
                          :BEGIN 
=0=

                          :BEGIN         255
                          :BEGIN 
=1=

                          :BEGIN      0          0      68447
                          :BEGIN 
=2=

                          :BEGIN   hello                            
                          :BEGIN 
=3=

                          :BEGIN                 28769
                          :BEGIN 
=4=

                          :BEGIN           2          0
                          :BEGIN 
=5=

                          :BEGIN   -1222538059                        some textx                       
                          :BEGIN 
=6=

                          :BEGIN                    64
                          :BEGIN 
=7=

                          :BEGIN   a b                              
                          :BEGIN 
=8=

                          :BEGIN                                      some text                        
                          :BEGIN 
=9=

                          :BEGIN   -127                                               256
                          :BEGIN 
=10=

                          :BEGIN                   256                33798      68447
                          :BEGIN 
=11=

                          :BEGIN                                              0
                          :BEGIN 
=12=

                          :BEGIN  255
                          :BEGIN 
=13=

                          :BEGIN           0        320                51454
                          :BEGIN 
=14=

                          :BEGIN           1
                          :BEGIN 
=15=

                          :BEGIN   line
                              127                                        0
                          :BEGIN 
=16=

                          :BEGIN   4294934528                       
                          :BEGIN 
=17=

                          :BEGIN           1
                          :BEGIN 
=18=

                          :BEGIN   some text                                          256                68004
                          :BEGIN 
=19=

                          :BEGIN           0
                          :BEGIN 
=20=

                          :BEGIN                                    
                          :BEGIN 
=21=

                          :BEGIN  158
                          :BEGIN 
=22=

                          :BEGIN           0
                          :BEGIN 
=23=

                          :BEGIN   q"q                              
                          :BEGIN 
=24=

                          :BEGIN  158
                          :BEGIN 
=25=

                          :BEGIN           0
                          :BEGIN 
=26=

                          :BEGIN           0
                          :BEGIN 
=27=

                          :BEGIN                 17472
                          :BEGIN 
=28=

                          :BEGIN   some text                                          256  127                              
                          :BEGIN 
=29=

                          :BEGIN                 62985                  256  -46593                           
                          :BEGIN 
=30=

                          :BEGIN           1
                          :BEGIN 
=31=

                          :BEGIN                 51712
                          :BEGIN 
=32=

                          :BEGIN   some text                        
                          :BEGIN 
=33=

                          :BEGIN  1398046451
                          :BEGIN 
=34=

                          :BEGIN  4294934401
                          :BEGIN 
=35=

                          :BEGIN                 46111
                          :BEGIN 
=36=

                          :BEGIN                 60879
                          :BEGIN 
=37=

                          :BEGIN   some text                        
                          :BEGIN 
=38=

                          :BEGIN  65487                    0
                          :BEGIN 
=39=

                          :BEGIN                   256
                          :BEGIN 
=40=

                          :BEGIN                   256
                          :BEGIN 
=41=

                          :BEGIN                  7699
                          :BEGIN 
=42=

                          :BEGIN   some text y                      
                          :BEGIN 
=43=

                          :BEGIN                 29431
                          :BEGIN 
=44=

                          :BEGIN   4891740276572291072
                          :BEGIN 
=45=

                          :BEGIN   0                                
                          :BEGIN 
=46=

                          :BEGIN 
             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 40 01 00 00 03 00 00 00                          @.......
  some text                                        11025
                          :BEGIN 
=47=

                          :BEGIN                   256
                          :BEGIN 

-- @@stderr --
pydtrace: script 'tst.trace-11-2.d' matched 98 probes
