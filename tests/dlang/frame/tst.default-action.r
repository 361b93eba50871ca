-- @@stderr --
pydtrace: failed to compile script tst.default-action.d: line 6: syntax error near "{"
