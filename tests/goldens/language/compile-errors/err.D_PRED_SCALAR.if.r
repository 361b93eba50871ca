-- @@stderr --
pydtrace: failed to compile script err.D_PRED_SCALAR.if.d: [D_PRED_SCALAR] line 4: conditional expression must be of scalar type
