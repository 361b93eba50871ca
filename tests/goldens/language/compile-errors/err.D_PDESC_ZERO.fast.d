/* Ticks have a shortest period. */
tick-100us
{
}
