# Check unit tests, goldens, live tracer tests.
EXTRA_DIST += %D%/lsan.supp
