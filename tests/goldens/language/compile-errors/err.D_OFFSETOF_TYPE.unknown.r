-- @@stderr --
pydtrace: failed to compile script err.D_OFFSETOF_TYPE.unknown.d: [D_OFFSETOF_TYPE] line 4: offsetof operand must be a struct or union type
