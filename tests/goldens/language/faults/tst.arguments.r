1 0 1 48

-- @@stderr --
pydtrace: error in dt_clause_0 for probe ID N (profile:::tick-1ms): invalid address (0x48) at BPF pc NNN
