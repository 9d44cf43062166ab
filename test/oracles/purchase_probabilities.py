#!/usr/bin/env python3
"""Writes test/cases/purchaseProbabilities.json: how likely a new customer is to buy so many times, and a known one to buy within a time that is yet to come, by
integration over the customer's own rates in 20 digits, and never by the sums of the add-in. Needs mpmath (1.3.0 wrote the file).

  python3 test/oracles/purchase_probabilities.py
"""
import json
import pathlib
from mpmath import exp, loggamma, log, mp, mpf, quad, rf, factorial

from model_functions import log_beta, pareto_now, parts

mp.dps = 20
FILE = pathlib.Path(__file__).parent.parent / "cases" / "purchaseProbabilities.json"
MOST = 7


def over_logarithm(function, low, middle, high):
    """Of a function that is a power below `middle` and changes above it: panels by the logarithm."""
    below = [low + (middle - low) * part / 16 for part in range(16)]
    above = [middle + (high - middle) * part / 40 for part in range(41)]
    return quad(function, below + above, method="gauss-legendre", maxdegree=4)


def over_rates(shape, rate, chance):
    """The mean over a rate that is gamma."""
    def density(place):
        own = exp(place)
        return exp(shape * log(rate) + shape * place - rate * own - loggamma(shape)) * chance(own)
    middle = log(shape / rate) - 12
    return over_logarithm(density, min(middle - 1, middle - 40 / shape), middle, log((shape + 60 + 12 * mp.sqrt(shape)) / rate))


def over_chances(a, b, chance):
    """The mean over a chance to leave that is beta."""
    def density(place):
        leaves, stays = 1 / (1 + exp(-place)), 1 / (1 + exp(place))
        return exp(a * log(leaves) + b * log(stays) - log_beta(a, b)) * chance(leaves, stays)
    return over_logarithm(density, -8 - 45 / a, mpf(-8), mpf(0)) + over_logarithm(lambda place: density(-place), -8 - 45 / b, mpf(-8), mpf(0))


def poisson_below(count, mean):
    return exp(-mean) * sum(mean ** j / factorial(j) for j in range(count))


def masses(model, parameters, age):
    """P(X(age) = x) of a new customer, and that of MOST and more."""
    if model == "paretonbd":
        return with_rest([pareto_mass(parameters, x, age) for x in range(MOST)])
    r, alpha, a, b, k = parameters
    k, d = int(k), 1 if model.startswith("m") else 0
    found = []
    for x in range(MOST):
        still = over_chances(a, b, lambda p, stays: stays ** (x + d)) if x + d else mpf(1)
        left = over_chances(a, b, lambda p, stays: p * stays ** (x + d - 1)) if x + d else mpf(0)
        bought = lambda count: over_rates(r, alpha, lambda rate: poisson_below(count, rate * age)) if count else mpf(0)
        found.append(still * (bought(k * (x + 1)) - bought(k * x)) + left * (1 - bought(k * x)))
    return with_rest(found)


def with_rest(found):
    return [*found, 1 - sum(found)]


def pareto_mass(parameters, x, age):
    """Over the time of leaving: until then, or until the end, purchases are a negative binomial number."""
    r, alpha, s, beta = parameters
    bought = lambda time: rf(r, x) / factorial(x) * (alpha / (alpha + time)) ** r * (time / (alpha + time)) ** x
    stays = lambda time: (beta / (beta + time)) ** s
    leaves = lambda time: s / (beta + time) * stays(time)
    places = sorted({mpf(0), age, *(place for place in (alpha / 9, alpha / 3, alpha, 3 * alpha, beta / 9, beta / 3, beta, 3 * beta) if place < age)})
    return stays(age) * bought(age) + quad(lambda time: leaves(time) * bought(time), places)


def buys_between(model, parameters, x, last, age, after, until):
    """The chance of a purchase after one time and until a later one, of a customer who may have left."""
    if model == "paretonbd":
        # as long as one is a customer, nothing but rates decides: leaving after u, the window is open until then
        r, alpha, s, beta = parameters
        now = pareto_now(parameters, x, last, age)
        stays = lambda time: ((beta + age) / (beta + age + time)) ** s
        leaves = lambda time: s / (beta + age + time) * stays(time)
        buys = lambda length: 1 - ((alpha + age) / (alpha + age + length)) ** (r + x)
        return now * (stays(until) * buys(until - after) + quad(lambda time: leaves(time) * buys(time - after), [after, (after + until) / 2, until]))
    r, alpha, a, b, k = parameters
    k, d = int(k), 1 if model.startswith("m") else 0
    active, left = parts(parameters, d, x, last, age)
    now = [part / (sum(active) + left) for part in active]
    stays = [exp(log_beta(a, b + x + d + m) - log_beta(a, b + x + d)) for m in range(400)]

    def chance(phase, rate):
        most = int(rate * after + 12 * mp.sqrt(rate * after) + 40)
        mean, window = rate * after, rate * (until - after)
        term, total = exp(-mean), mpf(0)
        for n in range(most):
            total += term * stays[(phase + n) // k] * (1 - poisson_below(k - (phase + n) % k, window))
            term *= mean / (n + 1)
        return total

    return sum(part * over_rates(r + k * x + phase, alpha + age, lambda rate: chance(phase, rate)) for phase, part in enumerate(now))


MODELS = {
    "bgnbd": [0.243, 4.414, 0.793, 2.426, 1],
    "mbgnbd": [0.525, 6.183, 0.891, 1.614, 1],
    "bgcnbd": [0.36, 1.13, 0.52, 2.79, 2],
    "mbgcnbd": [1.3, 1.75, 0.45, 0.84, 3],
    "paretonbd": [0.553, 10.578, 0.606, 11.669],
}
HISTOGRAMS = [[model, parameters, age] for model, parameters in MODELS.items() for age in (0.5, 12, 39)] + [
    ["bgnbd", [2.5, 3.0, 0.3, 0.4, 1], 104],
    ["mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2], 52],
    ["paretonbd", [3.0, 7.0, 8.0, 200.0], 52],
    ["paretonbd", [0.4, 90.0, 0.9, 2.0], 39],
]
WINDOWS = [[model, parameters, *rest] for model, parameters in MODELS.items() for rest in (
    [0, 0, 30, 0, 4.3], [0, 0, 30, 21.7, 26], [3, 20, 30, 4.3, 8.7], [12, 37, 38, 47.5, 52])] + [
    ["bgnbd", [0.243, 4.414, 0.793, 2.426, 1], 0, 0, 0, 1, 2],
    ["paretonbd", [3.0, 7.0, 8.0, 200.0], 40, 51, 52, 26, 30.3],
]


def exact(values):
    return [mpf(repr(value)) for value in values]


if __name__ == "__main__":
    histograms = [[*case, [float(p) for p in masses(case[0], exact(case[1]), mpf(repr(case[2])))]] for case in HISTOGRAMS]
    windows = [[*case, float(buys_between(case[0], exact(case[1]), *exact(case[2:])))] for case in WINDOWS]
    lines = lambda rows: ",\n".join(json.dumps(row) for row in rows)
    FILE.write_text('{\n"histograms": [\n' + lines(histograms) + '\n],\n"windows": [\n' + lines(windows) + "\n]\n}\n")
