-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_INCOMPAT.string.d: [D_XLATE_INCOMPAT] line 4: translator member o definition uses incompatible types: "int" = "string"
