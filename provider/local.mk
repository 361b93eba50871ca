# The one list of probes; headers are generated from it.
EXTRA_DIST += %D%/pythonprobes.d %D%/python.d
