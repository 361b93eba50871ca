zero
depth 0
text seen
other 7
fault 3 in clause 0, arg0 1
fault 3 in clause 1, arg0 2
fault 3 in clause 2, arg0 3
other 8
zero
depth 0
text again
fault 3 in clause 3, arg0 4

-- @@stderr --
pydtrace: error in dt_clause_0 for probe ID 4 (app42:app:f:depth): illegal operation at BPF pc 8
pydtrace: error in dt_clause_1 for probe ID 4 (app42:app:f:depth): illegal operation at BPF pc 14
pydtrace: error in dt_clause_2 for probe ID 4 (app42:app:f:depth): illegal operation at BPF pc 19
pydtrace: error in dt_clause_3 for probe ID 4 (app42:app:f:depth): illegal operation at BPF pc 24
