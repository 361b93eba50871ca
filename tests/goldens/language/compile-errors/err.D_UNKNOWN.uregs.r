-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.uregs.d: [D_UNKNOWN] line 4: uregs[ ] is not available here
