-- @@stderr --
pydtrace: failed to compile script err.D_TYPE_MEMBER.unknown.d: [D_TYPE_MEMBER] line 5: b is not a member of struct s
