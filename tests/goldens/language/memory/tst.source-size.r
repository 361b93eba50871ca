
-- @@stderr --
pydtrace: error in dt_clause_0 for probe ID 1 (dtrace:::BEGIN): invalid size (0x14) at BPF pc NNN
