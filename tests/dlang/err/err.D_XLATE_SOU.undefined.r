-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_SOU.undefined.d: [D_XLATE_SOU] line 4: translator output type must be a struct or union
