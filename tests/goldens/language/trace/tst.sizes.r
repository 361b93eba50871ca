                   FUNCTION:NAME
                          :BEGIN                   -1 18446744073709551615         -1 4294967295    -1 65535  -1 255

-- @@stderr --
pydtrace: script 'tst.sizes.d' matched 1 probe
