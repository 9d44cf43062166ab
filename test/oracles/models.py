#!/usr/bin/env python3
"""Writes test/cases/models.json: what the models say of bases and of single customers, by integration or by closed forms in 50 digits, and never by
the series of the add-in. Needs mpmath (1.4.1 wrote the file).

  python3 test/oracles/models.py
"""
import json
import pathlib
from mpmath import mp, mpf, exp, expm1, hyp2f1, inf, log, loggamma, quad

mp.dps = 50
FILE = pathlib.Path(__file__).parent.parent / "cases" / "models.json"


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def plain(value):
    return float(mp.nstr(mpf(value), 30))


def rows(function, arguments):
    """Each with the value behind it."""
    exact = lambda part: [exact(own) for own in part] if isinstance(part, list) else mpf(part)
    return [[*row, plain(function(*map(exact, row)))] for row in arguments]


# ---- Gamma-Gamma: purchases are gamma with shape p and a rate that is gamma with shape q and rate v

def gamma_gamma(parameters, x, mean):
    """The log of the density of a mean of x purchases, by integration over the rate."""
    p, q, v = parameters
    density = lambda rate: exp(p * x * log(rate * x) + (p * x - 1) * log(mean) - rate * x * mean - loggamma(p * x)
                               + q * log(v) + (q - 1) * log(rate) - v * rate - loggamma(q))
    shape = p * x + q
    # the peak is narrow: panels of half its width
    peak, width = shape / (v + x * mean), mp.sqrt(shape) / (v + x * mean)
    places = {max(mpf(0), peak + step * width / 2) for step in range(-40, 41)}
    return log(quad(density, [*sorted({mpf(0), *places}), 2 * (peak + 20 * width), inf]))


SPEND = [6.25, 3.74, 15.44]
GAMMA_GAMMA = [[parameters, x, mean] for parameters in [SPEND, [0.8, 1.5, 30.0], [40.0, 60.0, 700.0]]
               for x, mean in [(1, 12.5), (3, 80.0), (40, 35.2)]]

result = {
    "gammaGamma": rows(gamma_gamma, GAMMA_GAMMA),
}


def text(table):
    return "[\n" + ",\n".join(f"    {json.dumps(row)}" for row in table) + "\n  ]"


FILE.write_text("{\n" + ",\n".join(f'  "{name}": {text(table)}' for name, table in result.items()) + "\n}\n")
print({name: len(table) for name, table in result.items()})
