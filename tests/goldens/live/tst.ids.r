pid 1 1 ppid 1 tid 1 1 execname python3
uid 1 gid 1
pid 1 1 ppid 1 tid 1 0 execname helper
uid 1 gid 1
cpu 1

