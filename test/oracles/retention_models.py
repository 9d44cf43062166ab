#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/retentionModels.json, in 40 digits: likelihoods are written customer by customer
with beta functions, their peaks found where the slopes are 0, sums without an end by closed forms or term by term. Needs mpmath.

  python3 test/oracles/retention_models.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/retention_models.py --fill   writes the value of rows that have null in its place
"""
import pathlib
import sys
from mpmath import mp, mpf, diff, exp, hyp2f1, inf, log, loggamma, matrix, sqrt

from golden_rows import compare

mp.dps = 40
FILE = pathlib.Path(__file__).parent.parent / "cases" / "retentionModels.json"
IDS = {"SBG": ["sbg_alpha", "sbg_beta"], "BDW": ["bdw_alpha", "bdw_beta", "bdw_c"],
       "BGBB": ["bgbb_alpha", "bgbb_beta", "bgbb_gamma", "bgbb_delta"]}
# where the search for a peak may begin: where the data are likeliest
NEAR = {"SBG": [[0.7, 3], [2, 12]], "BDW": [[0.3, 1.2, 1.4]], "BGBB": [[1.3, 0.8, 0.55, 1.8], [0.4, 0.4, 0.3, 1.1]]}


def number(cell):
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def rows_of(cells):
    return cells if isinstance(cells, list) else [[cells]]


def line(cells):
    return [cell for row in rows_of(cells) for cell in row]


def numbers(cells):
    return [mpf(repr(cell)) for cell in line(cells) if number(cell)]


def parameters_of(model, cells):
    """By the keys beside them, or as they stand."""
    rows = rows_of(cells)
    keyed = {row[0]: row[1] for row in rows if len(row) > 1 and isinstance(row[0], str)}
    if all(key in keyed for key in IDS[model]):
        return [mpf(repr(keyed[key])) for key in IDS[model]]
    return numbers(cells)


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


# ---- contracts: survivors by age

def survival(parameters, t):
    alpha, beta, c = [*parameters, mpf(1)][:3]
    return exp(log_beta(alpha, beta + mpf(t) ** c) - log_beta(alpha, beta))


def cohorts_of(cells):
    rows = rows_of(cells)
    if len(rows) == 1 or len(rows[0]) == 1:
        return [numbers(cells)]
    return [kept for kept in (numbers([row[1:]]) for row in rows[1:]) if kept]


def retention_likelihood(cohorts, parameters):
    s = [survival(parameters, t) for t in range(max(map(len, cohorts)))]
    value = mpf(0)
    for counts in cohorts:
        for age in range(1, len(counts)):
            if counts[age - 1] > counts[age]:
                value += (counts[age - 1] - counts[age]) * log(s[age - 1] - s[age])
        value += counts[-1] * log(s[len(counts) - 1])
    return value


def discounted(parameters, rate, first):
    """The sum of S(t) / S(first) / (1 + rate)^(t - first) from `first` on."""
    alpha, beta, c = [*parameters, mpf(1)][:3]
    if c == 1:
        return hyp2f1(1, beta + first, alpha + beta + first, 1 / (1 + rate))
    total, t = mpf(0), first
    while True:
        term = survival(parameters, t) / survival(parameters, first) / (1 + rate) ** (t - first)
        total += term
        t += 1
        if term < mpf(10) ** -25:
            return total


# ---- opportunities

def bgbb_parts(parameters, x, last, n):
    alpha, beta, gamma, delta = parameters
    level = log_beta(alpha, beta) + log_beta(gamma, delta)
    active = exp(log_beta(alpha + x, beta + n - x) + log_beta(gamma, delta + n) - level)
    left = sum((exp(log_beta(alpha + x, beta + j - x) + log_beta(gamma + 1, delta + j) - level) for j in range(int(last), int(n))), mpf(0))
    return active, left


def bgbb_likelihood(customers, parameters):
    return sum(weight * log(sum(bgbb_parts(parameters, x, last, n))) for x, last, n, weight in customers)


def bgbb_stays(parameters, n, t):
    gamma, delta = parameters[2:]
    return exp(log_beta(gamma, delta + n + t) - log_beta(gamma, delta + n))


def bgbb_buys(parameters, x, last, n):
    active, left = bgbb_parts(parameters, x, last, n)
    return active / (active + left) * (parameters[0] + x) / (parameters[0] + parameters[1] + n)


def bgbb_predicted(name, parameters, more, x, last, n):
    if name == "ALIVE":
        active, left = bgbb_parts(parameters, x, last, n)
        return active / (active + left) * bgbb_stays(parameters, n, more)
    if name == "PURCHASES":
        return bgbb_buys(parameters, x, last, n) * sum((bgbb_stays(parameters, n, t) for t in range(1, int(more) + 1)), mpf(0))
    gamma, delta = parameters[2:]
    first = bgbb_stays(parameters, n, 1) / (1 + more)
    return bgbb_buys(parameters, x, last, n) * first * hyp2f1(1, delta + n + 1, gamma + delta + n + 1, 1 / (1 + more))


# ---- fits: the peak, and how sharp it is

def fitted(model, likelihood, customers):
    size = len(IDS[model])
    order = lambda *which: tuple(which.count(i) for i in range(size))
    # by logarithms, so that all that is tried is above 0
    at_logs = lambda *logs: likelihood([exp(part) for part in logs])
    with mp.workdps(30):
        logs = max((matrix([log(mpf(value)) for value in near]) for near in NEAR[model]), key=lambda start: at_logs(*start))
        while True:
            here = tuple(logs)
            slope = matrix([diff(at_logs, here, order(i)) for i in range(size)])
            bend = matrix(size, size)
            for i in range(size):
                for j in range(i + 1):
                    bend[i, j] = bend[j, i] = diff(at_logs, here, order(i, j))
            step = mp.lu_solve(-bend, slope)
            share = min(mpf(1), 1 / (2 * mp.norm(step, inf)))
            if sum(step[i] * slope[i] for i in range(size)) < 0:
                # not yet where it is curved down: uphill
                step, share = slope, 1 / (5 * mp.norm(slope, inf))
            logs += share * step
            if mp.norm(step, inf) < mpf(10) ** -12:
                break
        found = [exp(part) for part in logs]
        hessian = matrix(size, size)
        for i in range(size):
            for j in range(size):
                hessian[i, j] = -diff(lambda *p: likelihood(list(p)), tuple(found), order(i, j))
        variance = hessian ** -1
        table = [["key", "value", "standard_error"]]
        table += [[key, found[i], sqrt(variance[i, i])] for i, key in enumerate(IDS[model])]
        return table + [["log_likelihood", likelihood(found), ""], ["customers", customers, ""]]


def lifted(calculate, *arguments):
    """Same shape in, same shape out; a single cell is repeated, a column beside a row makes a table."""
    tables = [rows_of(argument) for argument in arguments]
    height = max(len(table) for table in tables)
    width = max(len(table[0]) for table in tables)
    at = lambda table, r, c: mpf(repr(table[r if len(table) > 1 else 0][c if len(table[0]) > 1 else 0]))
    return [[calculate(*(at(table, r, c) for table in tables)) for c in range(width)] for r in range(height)]


def calculate(function, arguments):
    model, name = function.split(".")
    if name == "FIT" and model == "BGBB":
        x, last, n, *weights = [numbers(argument) for argument in arguments]
        customers = list(zip(x, last, n, weights[0] if weights else [mpf(1)] * len(x)))
        return fitted(model, lambda p: bgbb_likelihood(customers, p), sum(row[3] for row in customers))
    if name == "FIT":
        cohorts = cohorts_of(arguments[0])
        return fitted(model, lambda p: retention_likelihood(cohorts, p), sum(counts[0] for counts in cohorts if len(counts) > 1))
    parameters = parameters_of(model, arguments[0])
    if model == "BGBB":
        if name == "ALIVE":
            x, last, n, horizon = [*arguments[1:], 0][:4]
            return lifted(lambda *row: bgbb_predicted(name, parameters, row[3], *row[:3]), x, last, n, horizon)
        return lifted(lambda more, *row: bgbb_predicted(name, parameters, more, *row), *arguments[1:])
    by = {
        "SURVIVAL": lambda t: survival(parameters, t),
        "RETENTION": lambda t: survival(parameters, t) / survival(parameters, t - 1),
        "DEL": lambda rate: discounted(parameters, rate, 0),
        "DERL": lambda rate, n: survival(parameters, n) / survival(parameters, n - 1) * discounted(parameters, rate, int(n)),
    }[name]
    return lifted(by, *arguments[1:])


def plain(value):
    if isinstance(value, list):
        cells = [[plain(cell) for cell in row] for row in value]
        return cells[0][0] if len(cells) == 1 and len(cells[0]) == 1 else cells
    return value if isinstance(value, str) else float(mp.nstr(value, 25))


def differs(held, expected):
    found = plain(expected)
    pairs = zip(sum(held, []), sum(found, [])) if isinstance(held, list) else [(held, found)]
    # a fit is written with the digits that everybody finds
    return any(a != b if isinstance(b, str) else abs(a - b) > 1e-7 * abs(b) for a, b in pairs)


sys.exit(compare(FILE, calculate, differs, plain))
