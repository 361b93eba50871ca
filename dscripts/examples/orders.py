"""Orders that are priced, which computes, and stored, which sleeps: something for
py_calls.d, py_calltime.d, py_cputime.d, py_calldist.d, py_flow.d, py_slowlines.d.

usage: orders.py [ORDERS [ITEMS]]	default: 3 orders, of 100, 200 and 300 items
"""
import sys
import time


def tax(price):
    return price * 19 // 100


def price(items):
    total = 0
    for item in range(items):
        total += item + tax(item)
    return total


def store(order):
    time.sleep(0.02 * order)


def place(order, items):
    price(items * order)
    store(order)


def main(orders=3, items=100):
    for order in range(1, int(orders) + 1):
        place(order, int(items))


main(*sys.argv[1:])
