#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/modelFunctions.json: closed forms and integrals in 40 digits where the add-in
adds series up, and Nelder-Mead, then Newton's method on differences, where it follows analytic gradients. Needs mpmath (1.3.0 wrote the file).

  python3 test/oracles/model_functions.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/model_functions.py --fill   writes the value of rows that have null in its place
"""
import json
import pathlib
import sys
from mpmath import diff, exp, factorial, hyp2f1, hyperu, log, loggamma, lu_solve, matrix, mp, mpf, quad, sqrt

from golden_rows import compare

mp.dps = 40
FILE = pathlib.Path(__file__).parent.parent / "cases" / "modelFunctions.json"


def numbers(cells):
    """The numbers of a row or column; a header and blank cells are left out."""
    flat = [cell for row in (cells if isinstance(cells, list) else [[cells]]) for cell in row]
    return [mpf(repr(cell)) for cell in flat if isinstance(cell, (int, float))]


def lifted(function, parameters, *cells):
    """One result for each place of columns of one length; single cells are repeated."""
    columns = [numbers(column) for column in cells]
    length = max(map(len, columns))
    found = [function(parameters, *[column[i if len(column) > 1 else 0] for column in columns]) for i in range(length)]
    return [[value] for value in found] if length > 1 else found[0]


# ---- customers who leave after a purchase: k parts make one, d = 1 where the first one counts

def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def parts(parameters, d, x, last, age):
    """The likelihood of a customer who is one still, by the parts that have come since the last purchase, and of one who has left."""
    r, alpha, a, b, k = parameters
    k, n = int(k), x + d
    stay = exp(log_beta(a, b + n) - log_beta(a, b))
    active = [stay * exp(loggamma(r + k * x + j) - loggamma(r) - log(factorial(j)) + r * log(alpha) - (r + k * x + j) * log(alpha + age))
              * (age - last) ** j for j in range(k)]
    left = exp(log_beta(a + 1, b + n - 1) - log_beta(a, b) + loggamma(r + k * x) - loggamma(r) + r * log(alpha) - (r + k * x) * log(alpha + last)) if n else mpf(0)
    return active, left


class Tails:
    """The chances of `count` parts or more within the horizon: negative binomial, one less what comes before, in 40 digits."""

    def __init__(self, shape, age_scale, horizon):
        self.shape, self.z = shape, horizon / (age_scale + horizon)
        self.part, self.tails = (1 - self.z) ** shape, [mpf(1)]

    def at_least(self, count):
        while len(self.tails) <= count:
            i = len(self.tails) - 1
            self.tails.append(self.tails[-1] - self.part)
            self.part *= (self.shape + i) / (i + 1) * self.z
        return self.tails[max(0, count)]


def future(parameters, d, horizon, x, last, age):
    """Active at the end of the horizon, and purchases within it."""
    r, alpha, a, b, k = parameters
    active, left = parts(parameters, d, x, last, age)
    now, n, k = sum(active) / (sum(active) + left), x + d, int(k)
    if k == 1:
        at_end = now * hyp2f1(r + x, a, a + b + n, -horizon / (alpha + age))
        purchases = now * (a + b + n - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + horizon)) ** (r + x)
                                                      * hyp2f1(r + x, b + n, a + b + n - 1, horizon / (alpha + age + horizon)))
        return at_end, purchases
    weights = [part / sum(active) for part in active]
    tails = [Tails(r + k * x + j, alpha + age, horizon) for j in range(k)]
    buys = lambda m: sum(weight * tails[j].at_least(k * m - j) for j, weight in enumerate(weights))
    stays = lambda m: exp(log_beta(a, b + n + m) - log_beta(a, b + n))
    at_end, purchases, m, chance = mpf(0), mpf(0), 0, mpf(1)
    while chance > mpf(10) ** (6 - mp.dps):
        after = buys(m + 1)
        at_end += stays(m) * (chance - after)
        purchases += stays(m) * after
        m, chance = m + 1, after
    return now * at_end, now * purchases


def expected_discounted(parameters, d, horizon, rate):
    """Purchases of a new customer, each discounted, by parts: E(T) e^(-δT) + δ ∫ E(t) e^(-δt) dt."""
    delta = log(1 + rate)
    expected = lambda t: future(parameters, d, t, mpf(0), mpf(0), mpf(0))[1] if t > 0 else mpf(0)
    if delta == 0:
        return expected(horizon)
    with mp.workdps(20):
        places = [mpf(0), horizon / 64, horizon / 16, horizon / 4, horizon]
        earlier = quad(lambda t: exp(-delta * t) * expected(t), places, maxdegree=5)
    return exp(-delta * horizon) * expected(horizon) + delta * earlier


def beta_geometric(d, has_rhythm):
    whole = lambda parameters: parameters if has_rhythm else [*parameters, mpf(1)]
    return {
        "PURCHASES": lambda p, h, x, t, T: lifted(lambda q, *c: future(q, d, *c)[1], whole(numbers(p)), h, x, t, T),
        "ALIVE": lambda p, x, t, T, h=0: lifted(lambda q, x, t, T, h: future(q, d, h, x, t, T)[0] if h else active_now(q, d, x, t, T), whole(numbers(p)), x, t, T, h),
        "EXPECTED": lambda p, h: lifted(lambda q, h: future(q, d, h, mpf(0), mpf(0), mpf(0))[1], whole(numbers(p)), h),
        "NEWVALUE": lambda p, spend, first, h, margin, rate=0: new_value(expected_discounted(whole(numbers(p)), d, mpf(repr(h)), mpf(repr(rate))), spend, first, margin),
    }


def active_now(parameters, d, x, last, age):
    active, left = parts(parameters, d, x, last, age)
    return sum(active) / (sum(active) + left)


def new_value(purchases, spend, first, margin):
    p, q, v = numbers(spend)
    return mpf(repr(margin)) * (mpf(repr(first)) + p * v / (q - 1) * purchases)


# ---- customers who leave at any time: by integration over the time of leaving

def pareto_parts(parameters, x, last, age):
    r, alpha, s, beta = parameters
    level = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta)
    active = exp(level - (r + x) * log(alpha + age) - s * log(beta + age))
    left = lambda time: s * exp(level - (r + x) * log(alpha + time) - (s + 1) * log(beta + time))
    return active, quad(left, [last, (last + age) / 2, age]) if age > last else mpf(0)


def pareto_now(parameters, x, last, age):
    active, left = pareto_parts(parameters, x, last, age)
    return active / (active + left)


def pareto_purchases(parameters, horizon, x, last, age):
    r, alpha, s, beta = parameters
    stays = (beta + age) / (s - 1) * (1 - ((beta + age) / (beta + age + horizon)) ** (s - 1))
    return pareto_now(parameters, x, last, age) * (r + x) / (alpha + age) * stays


def pareto_alive(parameters, x, last, age, horizon=mpf(0)):
    _, _, s, beta = parameters
    return pareto_now(parameters, x, last, age) * ((beta + age) / (beta + age + horizon)) ** s


def pareto_dert(parameters, rate, x, last, age):
    r, alpha, s, beta = parameters
    now = beta + age
    return pareto_now(parameters, x, last, age) * (r + x) / (alpha + age) * now * hyperu(1, 2 - s, log(1 + rate) * now)


def pareto_new(parameters, horizon, rate):
    r, alpha, s, beta = parameters
    return quad(lambda t: exp(-log(1 + rate) * t) * r / alpha * (beta / (beta + t)) ** s, [0, horizon / 8, horizon])


# ---- spends

def spend(parameters, x, mean):
    p, q, v = parameters
    return p * (v + x * mean) / (p * x + q - 1)


def spends(parameters, x, mean):
    cells = lambda given: [cell for row in (given if isinstance(given, list) else [[given]]) for cell in row]
    found = [[spend(numbers(parameters), mpf(repr(n)), mpf(repr(m or 0)))] for n, m in zip(cells(x), cells(mean))]
    return found if len(found) > 1 else found[0][0]


# ---- fits: Nelder-Mead on logarithms of the parameters in doubles, then Newton's method on differences

def nelder_mead(function, start, steps):
    size = len(start)
    simplex = [start] + [[value + (0.5 if i == j else 0) for j, value in enumerate(start)] for i in range(size)]
    points = sorted((function(point), point) for point in simplex)
    for _ in range(steps):
        worst, middle = points[-1][1], [sum(point[j] for _, point in points[:-1]) / size for j in range(size)]
        along = lambda share: [middle[j] + share * (worst[j] - middle[j]) for j in range(size)]
        tried = lambda share: (function(along(share)), along(share))
        reflected = tried(-1)
        if reflected[0] < points[0][0]:
            new = min(reflected, tried(-2))
        elif reflected[0] < points[-2][0]:
            new = reflected
        else:
            new = min(tried(-0.5), tried(0.5))
            if new[0] >= points[-1][0]:
                best = points[0][1]
                points = [points[0]] + [(function(at), at) for at in ([(best[j] + point[j]) / 2 for j in range(size)] for _, point in points[1:])]
                points.sort()
                continue
        points[-1] = new
        points.sort()
    return points[0][1]


def maximum(log_likelihood, start):
    """The peak, its standard errors and its height."""
    function = lambda *point: log_likelihood([exp(value) for value in point])
    with mp.workdps(15):
        near = nelder_mead(lambda point: -float(function(*map(mpf, point))), [float(log(value)) for value in start], 160)
    with mp.workdps(20):
        at, size = [mpf(value) for value in near], len(near)
        order = lambda *which: tuple(which.count(i) for i in range(size))
        for _ in range(12):
            gradient = matrix([diff(function, tuple(at), order(i)) for i in range(size)])
            hessian = matrix(size, size)
            for i in range(size):
                for j in range(i + 1):
                    hessian[i, j] = hessian[j, i] = diff(function, tuple(at), order(i, j))
            step = lu_solve(hessian, -gradient)
            at = [value + step[i] / max(1, 2 * abs(step[i])) for i, value in enumerate(at)]
            if max(abs(part) for part in step) < mpf(10) ** -9:
                break
        inverse = (-hessian) ** -1
        values = [exp(value) for value in at]
        return values, [value * sqrt(inverse[i, i]) for i, value in enumerate(values)], function(*at)


def spilled(names, values, errors, level, customers, more=()):
    return [["key", "value", "standard_error"], *[[name, value, error] for name, value, error in zip(names, values, errors)],
            ["log_likelihood", level, ""], ["customers", customers, ""], *more]


def purchases_of(x, t, T, weights):
    columns = [numbers(column) for column in (x, t, T)]
    return list(zip(*columns, numbers(weights) if weights else [mpf(1)] * len(columns[0])))


def fit_beta_geometric(model, d):
    def fit(x, t, T, weights=None):
        rows = purchases_of(x, t, T, weights)

        def level(p):
            total = mpf(0)
            for count, last, age, weight in rows:
                active, left = parts([*p, mpf(1)], d, count, last, age)
                total += weight * log(sum(active) + left)
            return total
        values, errors, height = maximum(level, [0.5, 10, 0.5, 1])
        return spilled([f"{model}_{name}" for name in ("r", "alpha", "a", "b")], values, errors, height, sum(row[3] for row in rows))
    return fit


def fit_regular(model, d):
    def fit(x, t, T, intervals, weights=None, k=None):
        rows, logs = purchases_of(x, t, T, weights), sum(numbers(intervals))
        best = None
        for rhythm in [k] if k else [1, 2, 3, 4]:
            def level(p):
                total = (rhythm - 1) * logs
                for count, last, age, weight in rows:
                    active, left = parts([*p, mpf(rhythm)], d, count, last, age)
                    total += weight * (log(sum(active) + left) - count * loggamma(rhythm))
                return total
            found = (*maximum(level, [0.5, 10 / rhythm, 0.5, 1]), rhythm)
            if best is None or found[2] > best[2]:
                best = found
        values, errors, height, rhythm = best
        names = [f"{model}_{name}" for name in ("r", "alpha", "a", "b", "k")]
        return spilled(names, [*values, mpf(rhythm)], [*errors, ""], height, sum(row[3] for row in rows))
    return fit


def pareto_likelihood(parameters, x, last, age):
    """Fader & Hardie (2005), eq. 15: by Gauss' function."""
    r, alpha, s, beta = parameters
    power = r + s + x
    near, far, second = (alpha, beta, s + 1) if alpha >= beta else (beta, alpha, r + x)
    until = lambda y: hyp2f1(power, second, power + 1, (near - far) / (near + y)) / (near + y) ** power
    level = exp(loggamma(r + x) - loggamma(r)) * alpha ** r * beta ** s
    return level * (1 / ((alpha + age) ** (r + x) * (beta + age) ** s) + s / power * (until(last) - until(age)))


def fit_pareto(x, t, T, weights=None):
    rows = purchases_of(x, t, T, weights)
    level = lambda p: sum((weight * log(pareto_likelihood(p, count, last, age)) for count, last, age, weight in rows), mpf(0))
    values, errors, height = maximum(level, [0.7, 20, 0.3, 7])
    return spilled([f"paretonbd_{name}" for name in ("r", "alpha", "s", "beta")], values, errors, height, sum(row[3] for row in rows))


def fit_gamma_gamma(x, mean, weights=None):
    counts = [cell for row in x for cell in row if isinstance(cell, (int, float))]
    means = [row[0] for row in mean][-len(counts):]  # without a header
    all_rows = list(zip(counts, means, numbers(weights) if weights else [mpf(1)] * len(counts)))
    dropped = sum(weight for n, m, weight in all_rows if n > 0 and not m > 0)
    rows = [(mpf(repr(n)), mpf(repr(m)), weight) for n, m, weight in all_rows if n > 0 and m > 0]

    def level(parameters):
        p, q, v = parameters
        return sum(weight * (p * n * log(n * m) + q * log(v) - log(m) - log_beta(p * n, q) - (p * n + q) * log(v + n * m)) for n, m, weight in rows)
    values, errors, height = maximum(level, [4, 5, 25])
    customers = sum(weight for _, _, weight in rows)
    average = lambda values: sum(weight * value for (_, _, weight), value in zip(rows, values)) / customers
    n, m = [row[0] for row in rows], [row[1] for row in rows]
    mean_n, mean_m = average(n), average(m)
    both = average([(a - mean_n) * (b - mean_m) for a, b in zip(n, m)])
    correlation = both / sqrt(average([(a - mean_n) ** 2 for a in n]) * average([(b - mean_m) ** 2 for b in m]))
    return spilled(["gammagamma_p", "gammagamma_q", "gammagamma_v"], values, errors, height, customers,
                   [["customers_dropped", dropped, ""], ["spend_correlation", correlation, ""]])


FUNCTIONS = {
    **{f"BGNBD.{name}": one for name, one in beta_geometric(0, False).items()}, "BGNBD.FIT": fit_beta_geometric("bgnbd", 0),
    **{f"MBGNBD.{name}": one for name, one in beta_geometric(1, False).items()}, "MBGNBD.FIT": fit_beta_geometric("mbgnbd", 1),
    **{f"BGCNBD.{name}": one for name, one in beta_geometric(0, True).items()}, "BGCNBD.FIT": fit_regular("bgcnbd", 0),
    **{f"MBGCNBD.{name}": one for name, one in beta_geometric(1, True).items()}, "MBGCNBD.FIT": fit_regular("mbgcnbd", 1),
    "PARETONBD.FIT": fit_pareto,
    "PARETONBD.PURCHASES": lambda p, *cells: lifted(pareto_purchases, numbers(p), *cells),
    "PARETONBD.ALIVE": lambda p, *cells: lifted(pareto_alive, numbers(p), *cells),
    "PARETONBD.EXPECTED": lambda p, h: lifted(lambda q, horizon: pareto_new(q, horizon, mpf(0)), numbers(p), h),
    "PARETONBD.NEWVALUE": lambda p, spend, first, h, margin, rate=0: new_value(pareto_new(numbers(p), mpf(repr(h)), mpf(repr(rate))), spend, first, margin),
    "PARETONBD.DERT": lambda p, *cells: lifted(pareto_dert, numbers(p), *cells),
    "GAMMAGAMMA.FIT": fit_gamma_gamma,
    "GAMMAGAMMA.SPEND": spends,
}


def calculate(function, arguments):
    return FUNCTIONS[function](*arguments)


def plain(value):
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value if isinstance(value, str) else float(mp.nstr(value, 25))


def differs(written, expected, tolerance=mpf(10) ** -12):
    if isinstance(written, list):
        return len(written) != len(expected) or any(differs(a, b, tolerance) for a, b in zip(written, expected))
    if isinstance(expected, str):
        return written != expected
    return abs(mpf(repr(written)) - expected) > tolerance * max(abs(expected), mpf(10) ** -30)


if __name__ == "__main__":
    sys.exit(compare(FILE, calculate, differs, plain, lambda row: "#" in json.dumps(row[2])))
