/* A script says what to do with a probe. */
BEGIN
