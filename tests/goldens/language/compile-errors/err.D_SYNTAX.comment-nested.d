/* Comments do not nest. */
/* outer /* inner */ */
BEGIN { exit(0); }
