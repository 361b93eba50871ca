"""A scheduler of tasks that pass packets to each other."""
import common
from common import dtrace_probe, enabled, tracing

from collections import deque


class Task:
    def __init__(self, name, priority):
        self.name, self.priority, self.queue, self.done, self.next = name, priority, deque(), 0, None

    def take(self, packet):
        self.queue.append(packet)

    def run(self):
        packet = self.queue.popleft()
        self.done += packet & 3
        self.next.take(packet * 5 + 1 & 0xffff)


TASKS = [Task("task%d" % i, i) for i in range(6)]
for task, following in zip(TASKS, TASKS[1:] + TASKS[:1]):
    task.next = following
for i in range(10):
    TASKS[i % 6].take(i)


def turn():
    ready = [task for task in TASKS if task.queue]
    max(ready, key=lambda task: len(task.queue) * 8 + task.priority).run()


def absent():
    for i in range(60000):
        turn()


def unguarded():
    for i in range(60000):
        dtrace_probe("turn", "task")
        turn()


def guarded():
    for i in range(60000):
        if enabled():
            dtrace_probe(f'turn {i}', TASKS[i % 6].name)
        turn()


def traced():
    for i in range(60000):
        if tracing:
            dtrace_probe(f'turn {i}', TASKS[i % 6].name)
        turn()


common.choose(absent, unguarded, guarded, traced)()
