"""Garbage in cycles, collected by hand: something for py_gc.d."""
import gc


class Node:
    __slots__ = ("me",)

    def __init__(self):
        self.me = self


def main():
    gc.disable()
    for generation in 0, 0, 0, 1, 2:
        for _ in range(10000):
            Node()
        gc.collect(generation)


main()
