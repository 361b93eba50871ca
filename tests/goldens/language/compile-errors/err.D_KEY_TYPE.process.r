-- @@stderr --
pydtrace: failed to compile script err.D_KEY_TYPE.process.d: [D_KEY_TYPE] line 4: psinfo_t * expression may not be used as aggregation index: key #1
