                   FUNCTION:NAME
    site_pythonprobe:pythonprobe           1
    site_pythonprobe:pythonprobe           1
    site_pythonprobe:pythonprobe           1
    site_pythonprobe:pythonprobe           1
    site_pythonprobe:pythonprobe           1
    site_pythonprobe:pythonprobe           1

-- @@stderr --
pydtrace: script 'tst.discard.d' matched N probes
