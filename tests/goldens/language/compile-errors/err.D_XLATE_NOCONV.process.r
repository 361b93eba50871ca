-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_NOCONV.process.d: [D_XLATE_NOCONV] line 4: translator does not define conversion for member: pr_rssize
