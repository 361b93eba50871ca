-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_NOCONV.member.d: [D_XLATE_NOCONV] line 6: translator does not define conversion for member: p
