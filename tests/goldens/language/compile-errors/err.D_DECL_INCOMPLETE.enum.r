-- @@stderr --
pydtrace: failed to compile script err.D_DECL_INCOMPLETE.enum.d: [D_DECL_INCOMPLETE] line 2: incomplete struct/union/enum enum nosuch: x
