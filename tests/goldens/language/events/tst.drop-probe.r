line 1
1 lost on CPU 3 before 2, 1
17 lost on CPU 0 before 3, 1
line 2

                2
Incomplete: 18 events were lost.
-- @@stderr --
pydtrace: 1 drop on CPU 3
pydtrace: 17 drops on CPU 0
