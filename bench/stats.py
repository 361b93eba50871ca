"""Medians, spreads and ratios, without assuming anything of the distribution.

A sample is a number, or the list of the turns of one process, and then their median
stands for it.  A summary has four figures beside the median:

	low, high	an interval that holds the true median with 95 % confidence, by ranks;
			of fewer than six samples, which cannot say that, all of them
	least, most	the spread: between these lie the samples, but for one in twenty at
			each end (all of them when there are fewer than twenty), and 5 %
			beyond: by so much two runs differ in what the samples of one run
			have in common
"""
import random
import statistics

CONFIDENCE = 0.95
COMMON = 0.05


def interval(samples):
    """A confidence interval for the median, from the ranks of the samples."""
    data = sorted(samples)
    n = len(data)
    # below: the chance that at most k of n samples lie below the median.
    chance = below = 0.5 ** n
    k = 0
    while k < (n - 1) // 2 and below + chance * (n - k) / (k + 1) <= (1 - CONFIDENCE) / 2:
        chance = chance * (n - k) / (k + 1)
        below += chance
        k += 1
    return data[k], data[n - 1 - k]


def spread(samples):
    data = sorted(samples)
    out = len(data) // 20
    least, most = data[out], data[len(data) - 1 - out]
    return least - COMMON * abs(least), most + COMMON * abs(most)


def medians(samples):
    return [statistics.median(s) if isinstance(s, list) else s for s in samples]


def summary(samples):
    samples = medians(samples)
    low, high = interval(samples)
    least, most = spread(samples)
    return {"median": statistics.median(samples), "low": low, "high": high,
            "least": least, "most": most}


def pairs(samples, baseline):
    """Of samples taken in turns with their baseline: for each round a list of pairs.  A
    disturbance that lasts for a while slows down both of a pair."""
    for a, b in zip(samples, baseline):
        if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
            yield list(zip(a, b))
        else:
            yield list(zip(medians([a]), medians([b])))


def ratios(samples, baseline):
    """One a round: the median of its turns' ratios."""
    found = [[a / b for a, b in turns if b > 0] for turns in pairs(samples, baseline)]
    return [statistics.median(turns) for turns in found if turns]


def differences(samples, baseline):
    return [statistics.median(a - b for a, b in turns) for turns in pairs(samples, baseline)]


def shift(old, new, seed=1, times=2000):
    """The ratio of two medians of separate runs, and a 95 % interval of it by
    resampling both."""
    pick = random.Random(seed)
    drawn = sorted(statistics.median(pick.choices(new, k=len(new))) /
                   statistics.median(pick.choices(old, k=len(old))) for _ in range(times))
    out = round(times * (1 - CONFIDENCE) / 2)
    return (statistics.median(new) / statistics.median(old), drawn[out], drawn[times - 1 - out])
