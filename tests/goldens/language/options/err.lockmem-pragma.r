-- @@stderr --
pydtrace: failed to compile script err.lockmem-pragma.d: [D_PRAGMA_OPTSET] line 4: failed to set option 'lockmem' to '1': Option cannot be used from within a D program
