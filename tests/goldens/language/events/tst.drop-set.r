ERROR
DROP
DROP
ERROR

-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID 5 (python7:app:f:line): divide-by-zero at BPF pc 10
pydtrace: error in dt_clause_1 for probe ID 5 (python7:app:f:line): divide-by-zero at BPF pc 10
pydtrace: 1 drop on CPU 3
pydtrace: 17 drops on CPU 0
