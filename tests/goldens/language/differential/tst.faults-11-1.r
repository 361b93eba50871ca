
=0=
0 0 0 0
=1=
5
=2=
30 0 0 0
=3=

=4=
0 0 0 0
=5=
0 1 0 0
=6=
0 1 0 0
=7=

=8=

=9=
0
=10=

=11=

=12=
140 1 0 0
=13=
5
=14=

=15=
0 1 0 0
=16=
0
=17=

=18=
before 200 1 0 0
=19=

=20=

=21=
0 1 0 0
=22=

=23=
5
=24=
5
=25=
0 1 0 0
=26=
5
=27=

=28=
320 1 0 0
=29=

=30=

=31=

=32=

=33=
0 1 0 0
=34=
390 1 0 0
=35=
5
=36=
5
=37=

=38=
0
=39=
0 1 0 44
=40=
0 1 0 44
=41=

=42=

=43=

=44=

=45=

=46=

=47=

=48=

=49=
true
=50=

=51=

=52=
5
=53=

=54=
[1 2 1 0][1 8 1 0][1 11 1 0][1 13 1 100][1 17 1 5][1 20 1 0][1 23 11 8][1 25 4 0][1 29 11 8][1 31 1 5][1 34 1 10][1 39 1 1][1 42 1 0][1 47 1 1][1 50 1 0][1 53 1 0][1 55 1 0][1 57 4 0][1 60 1 8][1 66 1 0][1 71 4 0][1 74 1 0][1 77 4 0][1 79 4 0][1 81 1 44][1 83 1 0][1 86 4 0][1 90 1 44][1 97 1 0][1 102 4 0][1 105 1 0][1 108 1 0][1 110 1 8][1 112 1 0][1 114 1 0][1 116 1 100][1 118 4 0][1 120 4 0][1 122 1 0][1 126 1 44][1 128 1 0][1 132 4 0][1 134 1 100]
=END=

                1
                1
                1
               34
                1
-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_8 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_11 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_13 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_17 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_20 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_23 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_25 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_29 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_31 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_34 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_39 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_42 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_47 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_50 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_53 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_55 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_57 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_60 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_66 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_71 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_74 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_77 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_79 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_81 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_83 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_86 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_90 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_97 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_102 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_105 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_108 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_110 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_112 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_114 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_116 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_118 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_120 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_122 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_126 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_128 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_132 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_134 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
