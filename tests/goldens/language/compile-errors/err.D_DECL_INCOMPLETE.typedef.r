-- @@stderr --
pydtrace: failed to compile script err.D_DECL_INCOMPLETE.typedef.d: [D_DECL_INCOMPLETE] line 3: incomplete struct/union/enum nosuch_t: x
