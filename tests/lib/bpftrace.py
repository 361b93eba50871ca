"""The end of a bpftrace, which prints its maps when it is interrupted."""
import signal
import subprocess


def interrupt(process):
    """Its output.  bpftrace 0.17 forgets a signal that does not come while it waits: send more."""
    for _ in range(60):
        process.send_signal(signal.SIGINT)
        try:
            return process.communicate(timeout=1)[0]
        except subprocess.TimeoutExpired:
            pass
    raise AssertionError("bpftrace does not end")
