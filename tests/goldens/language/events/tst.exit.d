/* exit() ends the run behind its clause: neither the next clause nor the next event, but END. */
python*:::line /arg2 == 2/ { trace(arg2); exit(5); trace("same clause"); }
python*:::line { trace(arg2); }
END { trace("end"); }
/* @@status: 5 */
