# D scripts that users run, and bpftrace twins of them.
