-- @@stderr --
pydtrace: failed to compile script err.D_DECL_DYNOBJ.member.d: [D_DECL_DYNOBJ] line 2: cannot have dynamic member: a
