-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_SOU.undefined.d: [D_XLATE_SOU] line 4: incomplete struct/union/enum struct nowhere
