"""A parser that now and then raises, and callers that handle that, but for a thread that nobody
looks after: something for py_except.d."""
import threading


class TooSmall(ValueError):
    pass


class Parser:
    def parse(self, text):
        number = int(text)
        if number < 0:
            raise TooSmall("negative: " + text)
        return number


def total(texts):
    parser = Parser()
    result = 0
    for text in texts:
        result += parser.parse(text)
    return result


def main():
    limits = {"a": 1}
    for texts in (["1", "2"], ["3", "-4"], ["5"], ["6", "seven"], ["-8"]):
        try:
            total(texts)
        except ValueError:
            pass
        try:
            limits["b"]
        except KeyError:
            limits["b"] = 2
    threading.excepthook = lambda args: None
    thread = threading.Thread(target=total, args=(["nine"],))
    thread.start()
    thread.join()


main()
