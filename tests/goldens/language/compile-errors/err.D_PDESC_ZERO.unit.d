/* Ticks have units of time. */
tick-1parsec
{
}
