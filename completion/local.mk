# Completion of pydtrace's command line, where bash looks for it.
bashcompdir = $(datadir)/bash-completion/completions
dist_bashcomp_DATA = %D%/pydtrace
