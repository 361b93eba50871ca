/* ustack() takes a number of frames and a size, no more. */
BEGIN { ustack(1, 2, 3); }
