"""Ending a bpftrace, which prints its maps when it is interrupted."""
import signal
import subprocess


def interrupt(process):
    """End it and return its output.  bpftrace 0.17 loses a signal that arrives while it
    does not wait, so we send more than one."""
    for _ in range(60):
        process.send_signal(signal.SIGINT)
        try:
            return process.communicate(timeout=1)[0]
        except subprocess.TimeoutExpired:
            pass
    raise AssertionError("bpftrace does not end")
