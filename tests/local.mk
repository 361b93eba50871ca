# Check unit tests, goldens, live tracer tests.
