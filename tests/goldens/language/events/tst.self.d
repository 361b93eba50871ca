/* self-> is of the thread: two threads' calls are told apart. */
#pragma D option quiet
python*:::function-entry { self->t = timestamp; }
python*:::function-return /self->t/ { @[copyinstr(arg1)] = sum(timestamp - self->t); self->t = 0; }
