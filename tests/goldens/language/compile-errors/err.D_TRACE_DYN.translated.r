-- @@stderr --
pydtrace: failed to compile script err.D_TRACE_DYN.translated.d: [D_TRACE_DYN] line 7: trace( ) may not be applied to a dynamic expression
