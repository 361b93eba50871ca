-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.const.d: [D_UNKNOWN] line 2: failed to resolve type : Unknown type name
