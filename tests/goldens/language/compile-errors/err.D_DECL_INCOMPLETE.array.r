-- @@stderr --
pydtrace: failed to compile script err.D_DECL_INCOMPLETE.array.d: [D_DECL_INCOMPLETE] line 2: incomplete struct/union/enum struct nosuch [3]: x
