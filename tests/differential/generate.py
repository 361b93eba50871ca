"""The programs of a seed: the same for the same seed, area and index, whatever else is generated."""
import random

import areas

UNITS = 60      # of a program; a run of the real dtrace costs about a second whatever it runs


def program(area, seed, index, count=UNITS):
    return areas.load(area).program(random.Random("%s %s %d" % (area, seed, index)), count)
