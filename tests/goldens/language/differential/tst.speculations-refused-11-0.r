-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_EXTRA] line 4: printf( ) prototype mismatch: only 0 arguments required by this format string
