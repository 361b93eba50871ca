/* The depth of stack() is a number. */
BEGIN { stack("deep"); }
