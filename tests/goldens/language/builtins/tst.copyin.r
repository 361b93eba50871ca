path|pathname|name|ame
pathname hna

-- @@stderr --
pydtrace: error in dt_clause_2 for probe ID N (p1:m:f:e): invalid address (0x7fff00000000) at BPF pc NNN
