
        2                1
        1                2

        1                2
        2                1

-- @@stderr --
pydtrace: error in dt_clause_0 for probe ID 1 (dtrace:::BEGIN): couldn't set option "nonsense" to "1": Invalid option name

