                   FUNCTION:NAME
                          :BEGIN one
                          :BEGIN two


-- @@stderr --
pydtrace: script 'tst.normal.d' matched 3 probes
