-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.member.d: [D_UNKNOWN] line 2: failed to define member 'a': Duplicate member, enumerator, or variable name.
