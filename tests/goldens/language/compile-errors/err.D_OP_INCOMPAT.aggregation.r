-- @@stderr --
pydtrace: failed to compile script err.D_OP_INCOMPAT.aggregation.d: [D_OP_INCOMPAT] line 5: operands have incompatible types: "scalar" = "aggregation"
