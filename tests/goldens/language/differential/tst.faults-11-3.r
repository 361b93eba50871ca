
=0=

=1=
5
=2=

=3=

=4=

=5=

=6=

=7=

=8=

=9=
8 0 0 0
=10=

=11=

=12=

=13=

=14=
8 1 0 0
=15=

=16=

=17=

=18=
20 1 0 0
=19=

=20=
23 1 0 0
=21=
23 1 0 0
=22=
5
=23=
true
=24=

=25=

=26=
before 3023 1 0 0
=27=
23 1 0 0
=28=

=29=

=30=

=31=

=32=

=33=
before 3823 1 0 0
=34=

=35=

=36=
3
=37=

=38=

=39=
5
=40=
23 1 0 0
=41=

=42=

=43=
23 1 0 0
=44=
23 1 0 0
=45=

=46=
23 1 5 0
=47=
5
=48=

=49=

=50=
23 1 0 55
=51=
23 1 0 55
=52=

=53=

=54=

=END=

               16
                1
               31
                1
                1
                1
                1
               60
-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_6 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_8 for probe ID 1 (dtrace:::BEGIN): invalid address (0x10)
pydtrace: error in dt_clause_10 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_12 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_14 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_16 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_18 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_20 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_23 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_27 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_29 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_31 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_34 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_36 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_38 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_41 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_44 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_47 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_50 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_57 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_59 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_62 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_65 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_68 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_70 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_72 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_74 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_76 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_79 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_84 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_88 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_90 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_95 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_98 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_100 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_102 for probe ID 1 (dtrace:::BEGIN): invalid address (0x44)
pydtrace: error in dt_clause_105 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_108 for probe ID 1 (dtrace:::BEGIN): invalid address (0x0)
pydtrace: error in dt_clause_111 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_116 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_118 for probe ID 1 (dtrace:::BEGIN): invalid address (0x5)
pydtrace: error in dt_clause_121 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_125 for probe ID 1 (dtrace:::BEGIN): invalid address (0x100)
pydtrace: error in dt_clause_128 for probe ID 1 (dtrace:::BEGIN): invalid address (0x1)
pydtrace: error in dt_clause_130 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
pydtrace: error in dt_clause_132 for probe ID 1 (dtrace:::BEGIN): divide-by-zero
