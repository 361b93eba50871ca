-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.type.d: [D_UNKNOWN] line 2: failed to resolve type short long : Unknown type name
