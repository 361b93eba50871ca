-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_MEMB.name.d: [D_XLATE_MEMB] line 7: translator member p is not a member of struct out
