-- @@stderr --
pydtrace: failed to compile script err.D_PRAGMA_OPTSET.version-newer.d: [D_PRAGMA_OPTSET] line 2: failed to set option 'version' to '3.0': Operation not supported
