# The command.
EXTRA_DIST += %D%/source.h %D%/target.h
