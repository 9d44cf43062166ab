#!/usr/bin/env python3
"""Writes test/cases/futures.json: between what values the purchases of one customer within a horizon lie, without a discount. The number of purchases
has its probabilities by the models' sums (of Pareto/NBD by integration over the time of leaving), the amount of so many purchases is a beta of the second
kind, and quantiles are found by halving: nothing is drawn by chance. Needs mpmath (1.3.0 wrote the file).

  python3 test/oracles/futures.py
"""
import json
import pathlib
from mpmath import betainc, exp, loggamma, mp, mpf, quad

from model_functions import Tails, log_beta, pareto_now, parts

FILE = pathlib.Path(__file__).parent.parent / "cases" / "futures.json"
PARTS = [0.02, 0.05, 0.08, 0.92, 0.95, 0.98]
LEFT_OUT = mpf(10) ** -9


def at_least(model, parameters, horizon, x, last, age):
    """The chances of m purchases or more, from m = 0 on."""
    if model == "paretonbd":
        r, alpha, s, beta = parameters
        now = pareto_now(parameters, x, last, age)
        stays = lambda t: ((beta + age) / (beta + age + t)) ** s
        leaves = lambda t: s / (beta + age + t) * stays(t)
        bought = lambda m, t: Tails(r + x, alpha + age, t).at_least(m) if t > 0 else mpf(0)
        more = lambda m: now * (stays(horizon) * bought(m, horizon) + quad(lambda t: leaves(t) * bought(m, t), [0, horizon]))
    else:
        d = 1 if model.startswith("m") else 0
        r, alpha, a, b, k = parameters
        active, left = parts(parameters, d, x, last, age)
        now = sum(active) / (sum(active) + left)
        tails = [Tails(r + k * x + j, alpha + age, horizon) for j in range(int(k))]
        stay = lambda m: exp(log_beta(a, b + x + d + m) - log_beta(a, b + x + d))
        more = lambda m: now * stay(m - 1) * sum(part / sum(active) * tails[j].at_least(int(k) * m - j) for j, part in enumerate(active))
    chances = [mpf(1)]
    while chances[-1] > LEFT_OUT:
        chances.append(more(len(chances)))
    return chances


def amount_below(spends, x, mean, purchases, value):
    """The chance that so many purchases bring no more than a value."""
    p, q, v = spends
    share = value / (value + v + x * mean)
    return betainc(p * purchases, q + p * x, 0, share, regularized=True)


def quantile(chances, spends, x, mean, part):
    below = lambda value: 1 - chances[1] + sum((chances[n] - chances[n + 1]) * amount_below(spends, x, mean, n, value) for n in range(1, len(chances) - 1))
    if 1 - chances[1] >= part:
        return mpf(0)
    low, high = mpf(0), mpf(1)
    while below(high) < part:
        low, high = high, 2 * high
    while high - low > high * mpf(10) ** -7:
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < part else (low, middle)
    return high


SPENDS = [6.25, 3.74, 15.44]
CASES = [
    ["bgnbd", [0.243, 4.414, 0.793, 2.426, 1], SPENDS, 39, [2, 30.5, 38.5, 22.5]],
    ["mbgnbd", [0.525, 6.183, 0.891, 1.614, 1], SPENDS, 52, [7, 36, 38, 70]],
    ["mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2], SPENDS, 52, [12, 49, 52, 40]],
    ["bgcnbd", [0.36, 1.13, 0.52, 2.79, 2], [4.5, 2.5, 20], 26, [1, 12, 20, 35]],
    ["mbgcnbd", [1.3, 1.75, 0.45, 0.84, 3], SPENDS, 26, [20, 51, 52, 30]],
    ["paretonbd", [0.553, 10.578, 0.606, 11.669], SPENDS, 39, [9, 35, 38, 25]],
]


def found(model, parameters, spends, horizon, customer):
    mp.dps = 30
    exact = [[mpf(repr(value)) for value in values] for values in (parameters, spends, customer)]
    x, last, age, mean = exact[2]
    chances = at_least(model, exact[0], mpf(horizon), x, last, age)
    mp.dps = 15
    return [float(quantile(chances, exact[1], x, mean, part)) for part in PARTS]


if __name__ == "__main__":
    lines = [json.dumps([*case, found(*case)]) for case in CASES]
    FILE.write_text('{\n"parts": ' + json.dumps(PARTS) + ',\n"cases": [\n' + ",\n".join(lines) + "\n]\n}\n")
