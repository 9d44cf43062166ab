#!/usr/bin/env python3
"""Writes test/cases/models.json: what the models say of bases and of single customers, by integration or by closed forms in 50 digits, and never by
the series of the add-in. Needs mpmath (1.4.1 wrote the file).

  python3 test/oracles/models.py
"""
import json
import pathlib
from mpmath import mp, mpf, exp, expm1, hyp2f1, hyperu, inf, log, loggamma, quad

mp.dps = 50
FILE = pathlib.Path(__file__).parent.parent / "cases" / "models.json"


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def plain(value):
    if isinstance(value, list):
        return [plain(part) for part in value]
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


# ---- sBG and BdW: a customer of chance θ ~ Beta(alpha, beta) is there at age t with (1 - θ)^(t^c)

def survival(parameters, periods):
    alpha, beta, c = parameters
    return exp(log_beta(alpha, beta + periods ** c) - log_beta(alpha, beta))


def retention(parameters, periods):
    return survival(parameters, periods) / survival(parameters, periods - 1)


def lifetime(parameters, rate, contract):
    """Closed for c = 1; by integration over θ where it is not discounted long, the sum of an exact series else."""
    alpha, beta, c = parameters
    first = int(contract)
    given = survival(parameters, mpf(max(0, first - 1)))
    if c == 1:
        head = survival(parameters, mpf(first)) / given
        return head * hyp2f1(1, beta + first, alpha + beta + first, 1 / (1 + rate))
    last = first + int(120 / log(1 + rate))
    with mp.workdps(25):
        return sum(survival(parameters, mpf(t)) / given / (1 + rate) ** (t - first) for t in range(first, last))


HIGH_END, HIGH_END_BDW = [0.668088, 3.806095, 1.0], [0.214253, 1.426575, 1.723565]
RETENTION = [HIGH_END, HIGH_END_BDW, [1e-4, 2e6, 1.0], [5e5, 9e6, 0.7], [3.0, 0.02, 2.5], [1e9, 1e10, 1.0]]
LIFETIME = [(HIGH_END, 0.1, 0), (HIGH_END, 0.1, 1), (HIGH_END, 0.1, 8), (HIGH_END, 1e-3, 1), (HIGH_END, 1e-7, 0), ([2.5, 40.0, 1.0], 0.0, 3),
            ([1.01, 3.0, 1.0], 0.0, 0), ([1e4, 1e7, 1.0], 1e-5, 2), ([0.5, 1e5, 1.0], 1e-4, 0), (HIGH_END_BDW, 0.1, 0), (HIGH_END_BDW, 0.1, 8),
            (HIGH_END_BDW, 0.005, 1), ([0.6, 9.0, 0.7], 0.02, 4), ([40.0, 1e9, 2.5], 0.01, 0)]


# ---- BG/BB: the chance to buy is Beta(alpha, beta), that to have left for good before an opportunity Beta(gamma, delta)

def bgbb_parts(parameters, x, last, n):
    """The likelihood of a customer who is one still, and of one who left after each opportunity from the last purchase on."""
    alpha, beta, gamma, delta = parameters
    level = log_beta(alpha, beta) + log_beta(gamma, delta)
    active = exp(log_beta(alpha + x, beta + n - x) + log_beta(gamma, delta + n) - level)
    left = [exp(log_beta(alpha + x, beta + j - x) + log_beta(gamma + 1, delta + j) - level) for j in range(int(last), int(n))]
    return active, sum(left, mpf(0))


def bgbb(parameters, x, last, n):
    return log(sum(bgbb_parts(parameters, x, last, n)))


def bgbb_future(parameters, x, last, n, horizon, rate):
    """Active at the end of the horizon, purchases until then, discounted purchases without an end: by eq. 11, 13 and 14."""
    alpha, beta, gamma, delta = parameters
    active, left = bgbb_parts(parameters, x, last, n)
    level = log_beta(alpha, beta) + log_beta(gamma, delta)
    buys = exp(log_beta(alpha + x + 1, beta + n - x) - level) / (active + left)
    at_end = exp(log_beta(alpha + x, beta + n - x) + log_beta(gamma, delta + n + horizon) - level) / (active + left)
    purchases = buys * sum(exp(log_beta(gamma, delta + n + j)) for j in range(1, int(horizon) + 1))
    discounted = buys * exp(log_beta(gamma, delta + n + 1)) / (1 + rate) * hyp2f1(1, delta + n + 1, gamma + delta + n + 1, 1 / (1 + rate))
    return [at_end, purchases, discounted]


DONORS = [1.203522, 0.749716, 0.656718, 2.783442]
BGBB = [[parameters, x, last, n] for parameters in [DONORS, [0.02, 5.0, 30.0, 0.4], [200.0, 0.1, 1e-3, 7.0]]
        for x, last, n in [(0, 0, 6), (6, 6, 6), (2, 4, 6), (1, 3, 400), (90, 350, 365), (0, 0, 0)]]


# ---- Pareto/NBD: rates are gamma, of purchases with shape r and rate alpha, of leaving with shape s and rate beta

def pieces(start, end, *scales):
    """Where an integrand changes: at multiples of its scales from `start` on."""
    places = {start + scale * mpf(3) ** power for scale in scales for power in range(-3, 24)}
    return [start, *sorted(place for place in places if place < end), end]


def pareto_parts(parameters, x, last, age):
    """The likelihood of a customer who is one still, and of one who left, by integration over the time of leaving."""
    r, alpha, s, beta = parameters
    level = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta)
    active = exp(level - (r + x) * log(alpha + age) - s * log(beta + age))
    left = lambda time: s * exp(level - (r + x) * log(alpha + time) - (s + 1) * log(beta + time))
    return active, quad(left, pieces(last, age, (alpha + last) / (r + x), beta + last)) if age > last else mpf(0)


def pareto(parameters, x, last, age):
    return log(sum(pareto_parts(parameters, x, last, age)))


def pareto_future(parameters, x, last, age, horizon, rate):
    """Active now and at the end of the horizon, purchases until then, discounted purchases without an end (Tricomi's function)."""
    r, alpha, s, beta = parameters
    active, left = pareto_parts(parameters, x, last, age)
    now = active / (active + left)
    survives = lambda time: ((beta + age) / (beta + age + time)) ** s
    pace = now * (r + x) / (alpha + age)
    purchases = pace * quad(survives, pieces(mpf(0), horizon, beta + age))
    delta = log(1 + rate)
    discounted = pace * (beta + age) * hyperu(1, 2 - s, delta * (beta + age))
    return [now, now * survives(horizon), purchases, discounted]


CDNOW = [0.553277, 10.57768, 0.606240, 11.66873]
HEAVY = [0.5143, 2.8845, 0.2856, 14.1087]
PARETO = [[parameters, x, last, age]
          for parameters in [CDNOW, [0.4, 9.0, 0.7, 9.0], [2.3, 400.0, 1.0, 0.3], [0.01, 0.02, 3.5, 5000.0], [30.0, 7.0, 8.0, 900.0]]
          for x, last, age in [(0, 0, 38.857142857142854), (2, 30.428571428571427, 38.857142857142854), (26, 30.857142857142858, 31), (3, 0.5, 400),
                               (900, 365, 365.5)]]
PARETO += [[HEAVY, *row] for row in [(221, 103.42857, 103.57143), (254, 97.14286, 97.28571), (161, 94.71429, 98), (204, 98.57143, 99.42857)]]
PARETO += [[[1e-3, 1e-6, 1e-3, 10.0], 0, 0, 5], [[0.5, 1e7, 2.0, 0.01], 4, 3, 90], [[0.5, 0.01, 2.0, 1e7], 4, 3, 90]]


# ---- A customer not yet won: purchases are discounted by their density, the derivative of what is expected

def bg_expected(parameters):
    r, alpha, a, b = parameters
    return lambda t: (a + b - 1) / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b, a + b - 1, t / (alpha + t)))


def discounted_bg(parameters, horizon, rate):
    """By the chance of a customer to be active at t, times the pace then: r / (alpha + t) over the Beta of p, by integration."""
    r, alpha, a, b = parameters
    delta = log(1 + rate)
    # E[lambda e^(-lambda p t)] over lambda and p, at each t: a customer leaves at the rate lambda p
    pace = lambda t: r * alpha ** r / (alpha + t) ** (r + 1) * hyp2f1(r + 1, b, a + b, t / (alpha + t))
    return quad(lambda t: exp(-delta * t) * pace(t), pieces(mpf(0), horizon, alpha))


def discounted_pareto(parameters, horizon, rate):
    r, alpha, s, beta = parameters
    delta = log(1 + rate)
    return quad(lambda t: exp(-delta * t) * r / alpha * (beta / (beta + t)) ** s, pieces(mpf(0), horizon, beta))


BG = [0.2425945, 4.413602, 0.792922, 2.425907]
NEW = [(horizon, rate) for horizon in [39, 520] for rate in [0.0, 0.0027, 0.3]]

result = {
    "gammaGamma": rows(gamma_gamma, GAMMA_GAMMA),
    "survival": rows(survival, [[p, t] for p in RETENTION for t in [0, 1, 12, 1000]]),
    "retention": rows(retention, [[p, t] for p in RETENTION for t in [1, 12, 1000]]),
    "betaBernoulli": rows(bgbb, BGBB),
    "betaBernoulliFuture": rows(bgbb_future, [[*row, horizon, rate] for row in BGBB for horizon, rate in [(5, 0.1), (300, 0.002)]]),
    "paretoNbd": rows(pareto, PARETO),
    "paretoNbdFuture": rows(pareto_future, [[*row, horizon, rate] for row in PARETO for horizon, rate in [(39, 0.0027), (5000, 0.2)]]),
    "newBetaGeometric": rows(discounted_bg, [[p, *row] for p in [BG, [0.3, 0.05, 0.2, 0.4]] for row in NEW]),
    "newParetoNbd": rows(discounted_pareto, [[CDNOW, *row] for row in NEW]),
    "lifetime": rows(lifetime, [list(row) for row in LIFETIME]),
}


def text(table):
    return "[\n" + ",\n".join(f"    {json.dumps(row)}" for row in table) + "\n  ]"


FILE.write_text("{\n" + ",\n".join(f'  "{name}": {text(table)}' for name, table in result.items()) + "\n}\n")
print({name: len(table) for name, table in result.items()})
