/* stack() takes a number of frames, no more. */
BEGIN { stack(1, 2); }
