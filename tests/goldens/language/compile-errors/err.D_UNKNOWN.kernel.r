-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.kernel.d: [D_UNKNOWN] line 4: curthread is not available here: it asks about the kernel
