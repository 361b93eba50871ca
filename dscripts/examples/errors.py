"""A function that mostly returns and now and then raises; its caller reports what
it catches: something for py_except.d.
"""
import probe


def parse(text):
    number = int(text)
    if number < 0:
        raise ValueError("negative: " + text)
    return number


def total(texts):
    result = 0
    for text in texts:
        result += parse(text)
    return result


def main():
    for texts in (["1", "2"], ["3", "-4"], ["5"], ["6", "seven"]):
        try:
            total(texts)
        except ValueError as error:
            probe.dtrace_probe("exception", type(error).__name__, error)


main()
