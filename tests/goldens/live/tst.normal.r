                   FUNCTION:NAME
    site_pythonprobe:pythonprobe   1                                                   2<null>
    site_pythonprobe:pythonprobe   1                                                   2<3>
    site_pythonprobe:pythonprobe   1                                                   2<3>
    site_pythonprobe:pythonprobe 

-- @@stderr --
pydtrace: script 'tst.normal.d' matched N probes
