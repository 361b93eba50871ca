-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.offsetof-member.d: [D_UNKNOWN] line 6: failed to determine offset of third: Member name not found.
