-- @@stderr --
pydtrace: failed to compile script err.D_TRACE_VOID.trace.d: [D_TRACE_VOID] line 4: trace( ) may not be applied to a void expression
