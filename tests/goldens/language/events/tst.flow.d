/* -F indents by entry and return, and marks other probes. */
/* @@args: -F */
python*:::function-entry, python*:::function-return, python*:::line { trace(copyinstr(arg1)); }
