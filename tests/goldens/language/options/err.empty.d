/* An empty program is let pass by -xempty, and then has no probe to wait for.
 * @@args: -xempty
 */
