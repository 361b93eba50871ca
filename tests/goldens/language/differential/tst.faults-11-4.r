
=0=

=1=

=2=

=3=
0 0 5 0
=4=

=5=

=6=

=7=
5 0 0 0
=8=
5
=9=

=10=
11 0 0 0
=11=

=12=
11 1 0 0
=13=

=14=
11 1 0 0
=15=
5
=16=
11 1 0 0
=17=

=18=

=19=
11 1 5 0
=20=
1
=21=

=22=
11 1 0 0
=23=
11 1 0 0
=24=

=25=
11 1 0 0
=26=

=27=
5
=28=

=29=
0
=30=
3411 1 0 0
=31=
11 1 0 0
=32=
true
=33=

=34=
5
=35=
11 1 0 39
=36=

=37=
5
=38=
11 2 0 39
=39=
1
=40=
0
=41=
5
=42=
11 2 0 39
=43=

=44=

=45=

=46=

=47=
11 2 0 39
=48=
3
=49=

=50=
56 2 0 39
=51=
56 2 0 39
=52=
56 2 0 39
=53=

=END=

                1
                1
               43
                1
-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_4 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_6 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_8 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_11 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_13 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_15 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_17 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_22 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_25 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_28 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_31 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_34 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_36 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_41 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_44 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_46 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_48 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_53 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_55 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_58 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_61 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_64 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_67 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_71 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_76 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_79 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_84 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_89 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_92 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_97 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_106 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_109 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_111 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_113 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_115 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_117 for probe ID 1 (dtrace:::BEGIN): invalid address (0x8)
pydtrace: error in dt_clause_122 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_125 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_128 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_131 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_134 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
