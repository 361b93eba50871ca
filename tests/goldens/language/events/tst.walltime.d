/* In a replay, the time of the file is the time of day; timestamps are constant within a firing. */
#pragma D option quiet
python*:::line { self->t = timestamp; }
python*:::line { printf("%Y %d %d\n", walltimestamp, walltimestamp - timestamp, timestamp - self->t); }
