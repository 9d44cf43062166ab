#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/customers.json: values are ranked one by one, in exact fractions.
Python's standard library is all it needs.

  python3 test/oracles/customers.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/customers.py --fill   writes the value of rows that have null in its place
"""
import math
import pathlib
import sys
from fractions import Fraction as F

from golden_rows import compare

FILE = pathlib.Path(__file__).parent.parent / "cases" / "customers.json"


def exact(cell):
    """Figures are the decimals that were typed, not the doubles next to them."""
    return F(repr(cell))


def line(cells):
    return [cell for row in (cells if isinstance(cells, list) else [[cells]]) for cell in row]


def is_number(cell):
    return isinstance(cell, (int, float))


def figures(cells):
    return [exact(cell) for cell in line(cells) if is_number(cell)]


def top_share(values, share=0.05):
    ranked = sorted(figures(values), reverse=True)
    of = lambda part: sum(ranked[: math.ceil(exact(part) * len(ranked))]) / sum(ranked)
    return [[of(part)] for part in line(share)] if isinstance(share, list) else of(share)


def value_tiers(values, shares=((0.05, 0.15, 0.3),)):
    numbers = figures(values)
    parts = [exact(cell) for row in shares for cell in row]

    def tier(value):
        better = sum(1 for other in numbers if other > value)
        for place in range(len(parts)):
            if better < math.ceil(sum(parts[: place + 1]) * len(numbers)):
                return place + 1
        return len(parts) + 1

    def answer(cell, is_first):
        if is_number(cell):
            return F(tier(exact(cell)))
        return "value_tier" if is_first and cell else ""

    return [[answer(cell, row == 0 and column == 0) for column, cell in enumerate(cells)] for row, cells in enumerate(values)]


DEFINITIONS = {"TOPSHARE": top_share, "VALUETIERS": value_tiers}


def plain(value):
    if isinstance(value, list):
        return [[plain(cell) for cell in row] for row in value]
    return value if isinstance(value, str) else float(value)


def differs(value, expected):
    return value != plain(expected)


if __name__ == "__main__":
    # errors have their values by hand
    sys.exit(compare(FILE, lambda function, arguments: DEFINITIONS[function](*arguments), differs, plain))
