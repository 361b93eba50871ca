a

-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID 1 (dtrace:::BEGIN): invalid address (PTR) at BPF pc NNN
