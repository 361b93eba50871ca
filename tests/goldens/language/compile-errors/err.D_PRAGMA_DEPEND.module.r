-- @@stderr --
pydtrace: failed to compile script err.D_PRAGMA_DEPEND.module.d: [D_PRAGMA_DEPEND] line 2: program requires module nosuch
