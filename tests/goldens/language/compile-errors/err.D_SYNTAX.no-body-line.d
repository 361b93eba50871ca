/* The missing body is reported at the description, wherever the text goes on. */
BEGIN

int i;
