-- @@stderr --
pydtrace: failed to compile script err.D_MACRO_UNDEF.text.d: [D_MACRO_UNDEF] line 4: macro variable $$nothing is not defined
