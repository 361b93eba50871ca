"""Two threads, one after the other, fire three rounds each: begin, then an end that
fails in the second round."""
import threading

import probe


def rounds(name):
    for number in range(3):
        probe.dtrace_probe("begin", name, number)
        probe.dtrace_probe("step", name, number)
        probe.dtrace_probe("end", name, number, "failed" if number == 1 else "good")


for name in "one", "two":
    thread = threading.Thread(target=rounds, args=(name,))
    thread.start()
    thread.join()
