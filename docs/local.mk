# Manuals.
EXTRA_DIST += %D%/architecture.md %D%/performance.md %D%/performance.svg
