1 0 5

-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID 1 (dtrace:::BEGIN): index out of bounds (3) at BPF pc NNN
