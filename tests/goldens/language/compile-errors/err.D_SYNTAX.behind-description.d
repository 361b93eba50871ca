/* Behind a description comes a predicate or a body. */
BEGIN ;
{
	;
	exit(0);
}
