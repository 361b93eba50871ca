/* A description has to match a probe. */
no:such:probe:here
{
}
