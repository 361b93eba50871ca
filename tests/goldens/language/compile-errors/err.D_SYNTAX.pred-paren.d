/* Parentheses in a predicate are closed in it. */
BEGIN
/(1/
{ exit(0); }
