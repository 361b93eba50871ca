1
-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID 1 (dtrace:::BEGIN): out of scratch space at BPF pc 11
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): invalid size (0x19) at BPF pc 18
