#!/usr/bin/env python3
"""Writes test/cases/numerics.json: special functions on wide grids in 60 digits, rounded to doubles. Needs mpmath (1.4.1 wrote the file).

  python3 test/oracles/numerics.py
"""
import json
import pathlib
from mpmath import mp, mpf, digamma, erfc, loggamma, sqrt

mp.dps = 60
FILE = pathlib.Path(__file__).parent.parent / "cases" / "numerics.json"

SMALL = [1e-12, 1e-6, 1e-3, 0.0625, 0.24, 0.5, 0.793, 1, 1.4616321449683623, 1.5, 2, 2.0000001, 2.5, 3.75, 7.3, 9.999, 10, 12.5]
LARGE = [33.3, 100, 999.5, 12345.678, 1e6, 3.3e9, 1e13]
POINTS = SMALL + LARGE


def value(x):
    return float(mp.nstr(x, 30))


def rows(points, function):
    return [[*map(float, p), value(function(*map(mpf, p)))] for p in points]


def rising(x, n):
    return loggamma(x + n) - loggamma(x)


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


RISES = [0, 0.0001, 0.5, 1, 2, 3.25, 16, 17, 250, 4000, 1e5]
pairs = [(x, n) for x in POINTS for n in RISES]
CHI_SQUARES = [0, 1e-12, 1e-6, 1e-3, 0.1, 0.5, 1, 2, 2.7055434540954145, 3.841458820694124, 5, 6.634896601021213, 7.5, 7.9, 7.999999]
CHI_SQUARES += [8, 8.1, 10.82756617, 11.6878664, 20, 50, 100, 300, 700, 1400]
result = {
    "logGamma": rows([(x,) for x in POINTS], lambda x: loggamma(x)),
    "digamma": rows([(x,) for x in POINTS], digamma),
    "logRising": rows(pairs, rising),
    "digammaRise": rows(pairs, lambda x, n: digamma(x + n) - digamma(x)),
    "logBeta": rows([(a, b) for a in POINTS[::2] for b in POINTS[::3]], log_beta),
    "chiSquareTail": rows([(x,) for x in CHI_SQUARES], lambda x: erfc(sqrt(x / 2))),
}
FILE.write_text("{\n" + ",\n".join(f'  "{name}": [\n' + ",\n".join(f"    {json.dumps(row)}" for row in table) + "\n  ]"
                                   for name, table in result.items()) + "\n}\n")
print({name: len(table) for name, table in result.items()})
