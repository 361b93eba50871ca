-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_NONE.type.d: [D_XLATE_NONE] line 9: cannot translate from "struct in" to "struct out"
