/* The size of ustack()'s strings is no string itself. */
BEGIN { ustack(1, "two"); }
