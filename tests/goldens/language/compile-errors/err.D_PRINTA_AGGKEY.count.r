-- @@stderr --
pydtrace: failed to compile script err.D_PRINTA_AGGKEY.count.d: [D_PRINTA_AGGKEY] line 4: printa( ): @a and @b do not have matching key signatures: @a has 1 key, @b has 0 keys
