-- @@stderr --
pydtrace: failed to compile script err.D_TYPE_MEMBER.input.d: [D_TYPE_MEMBER] line 5: nosuch is not a member of struct in
