-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_SOU.int.d: [D_XLATE_SOU] line 4: translator output type must be a struct or union
