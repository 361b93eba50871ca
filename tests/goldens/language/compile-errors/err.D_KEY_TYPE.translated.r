-- @@stderr --
pydtrace: failed to compile script err.D_KEY_TYPE.translated.d: [D_KEY_TYPE] line 7: translated data expression may not be used as aggregation index: key #1
