"""Fires, and is stopped then: its parent, which waits for that, says so and lets it
go on."""
import os
import signal

import probe

child = os.fork()
if child == 0:
    probe.dtrace_probe("stop")
    for _ in range(200):
        signal.sigtimedwait([], 0.1)
    os._exit(1)
_, status = os.waitpid(child, os.WUNTRACED)
print("stopped", os.WIFSTOPPED(status), flush=True)
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
