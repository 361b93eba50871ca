abcdef abc

-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID N (p1:m:f:e): invalid address (0x10) at BPF pc NNN
