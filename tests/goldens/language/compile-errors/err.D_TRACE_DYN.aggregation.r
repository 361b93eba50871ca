-- @@stderr --
pydtrace: failed to compile script err.D_TRACE_DYN.aggregation.d: [D_TRACE_DYN] line 4: trace( ) may not be applied to a dynamic expression
