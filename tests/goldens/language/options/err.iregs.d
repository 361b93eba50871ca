/* The registers of DTrace's virtual machine are eight; fewer do not do. */
/* @@args: -xiregs=4 */
/* @@status: 1 */
BEGIN { exit(0); }
