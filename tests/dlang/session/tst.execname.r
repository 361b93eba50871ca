pydtrace 0

