                   FUNCTION:NAME
                          :BEGIN   abc                                                                   a string that is longer than the thirty-three columns

-- @@stderr --
pydtrace: script 'tst.string.d' matched 1 probe
