-- @@stderr --
pydtrace: failed to compile script err.D_PRAGMA_OPTSET.version-raised.d: [D_PRAGMA_OPTSET] line 3: failed to set option 'version' to '1.5': Requested version conflicts with earlier setting
