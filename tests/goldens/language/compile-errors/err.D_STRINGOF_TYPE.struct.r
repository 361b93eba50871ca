-- @@stderr --
pydtrace: failed to compile script err.D_STRINGOF_TYPE.struct.d: [D_STRINGOF_TYPE] line 5: cannot apply stringof to a value of type struct s
