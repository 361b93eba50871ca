-- @@stderr --
pydtrace: failed to compile script err.D_DECL_PROTO_TYPE.array.d: [D_DECL_PROTO_TYPE] line 2: function prototype may not use parameter of type dynamic variable: a, parameter #1
