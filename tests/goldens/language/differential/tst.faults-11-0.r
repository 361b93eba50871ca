
=0=

=1=
0 0 0 0
=2=

=3=

=4=

=5=
0 0 0 0
=6=
0 0 0 0
=7=

=8=

=9=

=10=
0
=11=
0 0 0 0
=12=
0
=13=

=14=
5
=15=
0 0 0 0
=16=

=17=

=18=
1
=19=
0 1 0 0
=20=

=21=

=22=

=23=
0 1 0 0
=24=
0 1 0 0
=25=

=26=

=27=

=28=
0 1 0 28
=29=

=30=
0 2 5 28
=31=
5
=32=
0 2 0 28
=33=

=34=
0 2 0 28
=35=
1
=36=

=37=
0 2 0 28
=38=

=39=

=40=

=41=

=42=
before 450 2 0 28
=43=

=44=
5
=45=
5
=46=

=47=

=48=

=49=

=50=
0 3 0 28
=51=
550 3 0 28
=52=
0
=53=
0
=54=
0 3 0 58
=55=
0
=56=
[1 2 1 100][1 4 4 0][1 7 4 0][1 9 4 0][1 11 1 100][1 13 1 0][1 16 4 0][1 19 1 44][1 21 1 0][1 23 1 0][1 27 11 8][1 32 11 8][1 36 4 0][1 39 4 0][1 41 1 0][1 46 1 0][1 49 1 0][1 51 1 8][1 53 4 0][1 55 1 0][1 58 1 0][1 61 1 0][1 63 1 8][1 65 4 0][1 67 4 0][1 70 4 0][1 72 1 44][1 77 4 0][1 80 1 0][1 82 4 0][1 87 4 0][1 89 1 0][1 94 1 0][1 98 1 0][1 101 4 0][1 104 1 0][1 110 4 0][1 112 1 0][1 114 1 0][1 116 1 8][1 118 1 0][1 122 1 0][1 129 1 0][1 134 4 0]
=END=

                1
                8
                1
-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_4 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_7 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_9 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_11 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_13 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_16 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_19 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_21 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_23 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_27 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_32 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_36 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_39 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_41 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_46 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_49 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_51 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_53 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_55 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_58 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_61 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_63 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_65 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_67 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_70 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_72 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_77 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_80 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_82 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_87 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_89 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_94 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_98 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_101 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_104 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_110 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_112 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_114 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_116 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_118 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_122 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_129 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_134 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
