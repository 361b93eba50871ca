-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_INVAL.macro.d: [D_PDESC_INVAL] line 3: invalid probe description "pid$nothing:::entry": Undefined macro variable in probe description
