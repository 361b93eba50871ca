-- @@stderr --
pydtrace: failed to compile script err.D_PRAGMA_OPTSET.version-malformed.d: [D_PRAGMA_OPTSET] line 2: failed to set option 'version' to 'two': Version is not properly formatted or is too large
