abc

-- @@stderr --
pydtrace: error in dt_clause_0 for probe ID 1 (dtrace:::BEGIN): invalid address (PTR) at BPF pc NNN
pydtrace: error in dt_clause_1 for probe ID 1 (dtrace:::BEGIN): invalid size (0x1e) at BPF pc NNN
pydtrace: error in dt_clause_2 for probe ID 1 (dtrace:::BEGIN): out of scratch space at BPF pc NNN
