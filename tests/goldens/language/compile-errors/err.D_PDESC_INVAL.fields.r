-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_INVAL.fields.d: [D_PDESC_INVAL] line 2: invalid probe description "a:b:c:d:e": Overspecified probe description
