-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_SOU.enum.d: [D_XLATE_SOU] line 5: translator output type must be a struct or union
