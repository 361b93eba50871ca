-- @@stderr --
pydtrace: failed to compile script err.D_DECL_PARMCLASS.static.d: [D_DECL_PARMCLASS] line 2: inappropriate storage class for function or associative array parameter
