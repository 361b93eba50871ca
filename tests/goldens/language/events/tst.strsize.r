a/ver 
b 
	

-- @@stderr --
pydtrace: error in dt_clause_1 for probe ID 5 (python7:app:gc:gc-start): invalid address (0x8) at BPF pc N
