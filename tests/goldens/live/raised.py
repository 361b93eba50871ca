"""Fires once and waits for a signal."""
import signal

import probe

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
probe.dtrace_probe("now")
got = signal.sigtimedwait([signal.SIGUSR1], 20)
print("signal", got and got.si_signo, flush=True)
