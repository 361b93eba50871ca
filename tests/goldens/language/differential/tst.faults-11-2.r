
=0=

=1=
0 0 5 0
=2=
0 0 0 3
=3=
0 0 0 3
=4=

=5=

=6=
5
=7=
0 0 0 3
=8=
3
=9=

=10=

=11=
0 0 0 14
=12=

=13=
1
=14=

=15=
180 1 0 14
=16=
3
=17=

=18=
0 1 0 14
=19=

=20=
230 1 0 14
=21=

=22=

=23=
0 1 0 14
=24=
0 1 0 14
=25=

=26=

=27=
0 1 0 14
=28=

=29=

=30=

=31=

=32=
0 1 0 14
=33=
0 1 5 14
=34=

=35=

=36=
1
=37=

=38=

=39=

=40=
5
=41=

=42=
0 1 0 14
=43=

=44=
0 1 0 14
=45=

=46=

=47=
before 520 1 0 14
=48=

=49=
0 1 5 14
=50=
0 1 0 14
=51=

=52=

=53=

=54=

=55=
[1 2 1 0][1 5 1 0][1 9 1 0][1 12 11 8][1 15 1 0][1 17 1 5][1 21 1 8][1 26 4 0][1 28 4 0][1 30 1 0][1 33 4 0][1 37 1 0][1 40 1 100][1 45 1 0][1 47 1 1][1 50 1 0][1 53 1 0][1 56 1 0][1 58 4 0][1 61 4 0][1 64 1 8][1 67 1 0][1 69 1 0][1 72 4 0][1 75 4 0][1 77 1 0][1 79 4 0][1 81 4 0][1 83 4 0][1 87 1 8][1 90 1 0][1 92 4 0][1 96 1 1][1 98 1 0][1 100 1 0][1 104 4 0][1 107 1 0][1 110 1 8][1 112 1 0][1 115 1 0][1 117 11 8][1 120 11 8][1 123 11 8][1 126 11 8][1 129 1 8][1 132 1 10][1 134 1 10][1 136 1 0][1 138 1 5][1 140 1 8]
=END=

               26
                1
                1
-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_5 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_9 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_12 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_15 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_17 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_21 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_26 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_28 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_30 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_33 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_37 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_40 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_45 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_47 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_50 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_53 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_56 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_58 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_61 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_64 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_67 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_69 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_72 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_75 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_77 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_79 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_81 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_83 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_87 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_90 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_92 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_96 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_98 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_100 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_104 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_107 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_110 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_112 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_115 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_117 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_120 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_123 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_126 for probe ID 1 (dtrace:::BEGIN): index out of bounds (8)
pydtrace: error in dt_clause_129 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_132 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_134 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_136 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_138 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_140 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
