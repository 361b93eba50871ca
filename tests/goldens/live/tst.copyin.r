captured cap tured cap
capture
not captured capt 11 -22 33
fault 1 at 40
fault 1 at 40

-- @@stderr --
pydtrace: error in dt_clause_3 for probe ID N: invalid address (0x40) at BPF pc N
pydtrace: error in dt_clause_4 for probe ID N: invalid address (0x40) at BPF pc N
