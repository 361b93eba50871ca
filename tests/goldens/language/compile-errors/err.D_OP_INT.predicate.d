/* A predicate's last operator has the line of what stands behind the predicate. */
BEGIN
/"a" & "b"/

{
	exit(0);
}
