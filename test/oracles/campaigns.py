#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/campaigns.json. The product solves for what a campaign must bring; here the accounts
of one period are drawn up without it and with it, in exact fractions, and what just makes up for the cost is found by trying: whole customers and
orders one by one, money and rates by halving. Python's standard library is all it needs.

  python3 test/oracles/campaigns.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/campaigns.py --fill   writes the value of rows that have null in its place
"""
import pathlib
import sys
from fractions import Fraction as F

from golden_rows import compare

FILE = pathlib.Path(__file__).parent.parent / "cases" / "campaigns.json"
EFFECTS = {"aov": [F(1, 100), F(5, 100), F(10, 100)], "purchase_frequency": [F(1, 10), F(1, 5), F(1, 3)],
           "margin_rate": [F(5, 1000), F(1, 100), F(2, 100)], "churn_rate": [F(1, 10), F(1, 5), F(1, 3)], "cac": [F(5, 4), F(3, 2), F(2)]}


def margin(customers, order, orders, rate):
    return customers * order * orders * rate


def more(lever, by, figures, reached):
    """What the accounts say more when a lever is moved: of new customers what one may pay for them."""
    aov, frequency, rate, clv, ratio = figures
    before = margin(reached, aov, frequency, rate) if reached else F(0)
    if lever == "aov":
        return margin(reached, aov + by, frequency, rate) - before
    if lever == "purchase_frequency":
        return margin(reached, aov, frequency + by, rate) - before
    if lever == "margin_rate":
        return margin(reached, aov, frequency, rate + by) - before
    if lever == "churn_rate":
        return margin(by, aov, frequency, rate)
    return by * clv / ratio


def first_whole(pays):
    high = 1
    while not pays(high):
        high *= 2
    low = 0
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if pays(middle) else (middle + 1, high)
    return low


def root(gain):
    low, high = F(0), F(1)
    while gain(high) < 0:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (low, middle) if gain(middle) >= 0 else (middle, high)
    return high


def exact(number):
    return None if number is None else F(str(number))


def calculate(function, arguments):
    lever, reached, cost, per, *figures = arguments
    reached, cost, figures = exact(reached), exact(cost), [exact(one) for one in figures]
    aov, frequency, rate, clv, _ = figures
    spending = sum([cost] * int(reached)) if per == "reached" else cost
    if lever in ("churn_rate", "cac"):
        needed = first_whole(lambda n: more(lever, F(n), figures, reached) >= spending)
        share = F(needed) / reached if reached else None
    else:
        needed = root(lambda by: more(lever, by, figures, reached) - spending)
        share = {"aov": needed / aov, "purchase_frequency": needed / frequency, "margin_rate": None}[lever]
    if function == "needed":
        return [needed, share] + ([first_whole(lambda n: n * aov * rate >= spending)] if lever == "purchase_frequency" else [])
    outcomes = []
    for effect in EFFECTS[lever]:
        if lever == "aov":
            brought = aov * effect
            brings = more(lever, brought, figures, reached)
        elif lever == "margin_rate":
            brought = effect
            brings = more(lever, brought, figures, reached)
        elif lever == "cac":
            brought = -((-needed * effect) // 1)
            brings = sum([clv] * int(brought))
        else:
            brought = (reached * effect + F(1, 2)) // 1
            brings = brought * (aov * rate if lever == "purchase_frequency" else aov * frequency * rate)
        outcomes.append([brought, brings - spending])
    return outcomes


def plain(value):
    return [plain(one) for one in value] if isinstance(value, list) else None if value is None else float(value)


def differs(found, expected):
    if isinstance(expected, list):
        return len(found) != len(expected) or any(differs(a, b) for a, b in zip(found, expected))
    if expected is None or found is None:
        return found is not expected
    return abs(found - float(expected)) > 1e-12 * max(1, abs(float(expected)))


if __name__ == "__main__":
    sys.exit(compare(FILE, calculate, differs, plain))
