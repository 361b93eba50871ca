-- @@stderr --
pydtrace: failed to compile script err.D_PRAGMA_OPTSET.value.d: [D_PRAGMA_OPTSET] line 2: failed to set option 'bufsize' to 'large': Invalid value for specified option
