"""Medians, spreads and ratios, without assuming anything of the distribution."""
import statistics


def interval(samples, confidence=0.95):
    """A confidence interval for the median, from the ranks of the samples."""
    data = sorted(samples)
    n = len(data)
    # P(k or fewer of n samples lie below the median), k from 0 up.
    chance, below, k = 0.5 ** n, 0.5 ** n, 0
    while k < (n - 1) // 2 and below + chance * (n - k) / (k + 1) <= (1 - confidence) / 2:
        chance = chance * (n - k) / (k + 1)
        below += chance
        k += 1
    return data[k], data[n - 1 - k]


def summary(samples):
    low, high = interval(samples)
    return {"median": statistics.median(samples), "low": low, "high": high}


def ratio(samples, baseline):
    """Of samples taken in turns with their baseline: the ratio within each round, so
    that what slows the machine down for a while slows down both."""
    return summary([a / b for a, b in zip(samples, baseline) if b > 0])


def difference(samples, baseline):
    return summary([a - b for a, b in zip(samples, baseline)])


def shift(old, new, seed=1, times=2000):
    """The ratio of two medians of separate runs, and an interval by resampling."""
    import random
    pick = random.Random(seed)
    ratios = sorted(statistics.median(pick.choices(new, k=len(new))) /
                    statistics.median(pick.choices(old, k=len(old))) for _ in range(times))
    return (statistics.median(new) / statistics.median(old),
            ratios[times // 40], ratios[times - 1 - times // 40])
