/* Memory of the process that was written cannot be taken back. */
BEGIN
{
	speculate(1);
	copyoutstr("a", arg0, 2);
}
