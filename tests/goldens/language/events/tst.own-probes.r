BEGIN
PYDTRACE
so far: events 1

