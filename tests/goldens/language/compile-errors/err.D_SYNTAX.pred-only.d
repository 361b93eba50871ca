/* A predicate without a body is no clause of a script. */
BEGIN
/1/
