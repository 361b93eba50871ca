import gc


def inner(x):
    return x + 1


def outer():
    for i in range(3):
        inner(i)
    return None


def fails():
    raise ValueError


outer()
try:
    fails()
except ValueError:
    pass
gc.collect()
