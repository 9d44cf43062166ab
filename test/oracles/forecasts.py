#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/forecasts.json: orders are reduced in fractions, models fitted as in model_functions.py,
and what is predicted integrated in 40 digits; the scorecard is worked out in fractions. Needs mpmath (1.3.0 wrote the file). Quantiles of futures by
chance are 0 in these rows, as the chance to buy at all is; those above 0 are in futures.json.

  python3 test/oracles/forecasts.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/forecasts.py --fill   writes the value of rows that have null in its place
"""
import datetime
import json
import math
import pathlib
import sys
from fractions import Fraction as F
from mpmath import exp, log, mp, mpf, quad

from customers import DAYS, Orders, day, serial
from futures import at_least
from golden_rows import compare
from model_functions import active_now, differs, fit_beta_geometric, fit_gamma_gamma, future, plain, spend

mp.dps = 40
FILE = pathlib.Path(__file__).parent.parent / "cases" / "forecasts.json"
MODELS = {"bgnbd": 0, "mbgnbd": 1}
# a total of as few is none in nineteen of twenty futures, also where parameters are off
RARE = mpf("0.03")

exact = lambda fraction: mpf(fraction.numerator) / fraction.denominator
column = lambda values: [[float(value)] for value in values]


def customers(ids, dates, amounts, until, unit):
    """Each buyer: what it is called, repeat purchases, recency, age, mean of the repeat purchases, first and last day."""
    orders, length = Orders(ids, dates, amounts, until), DAYS[unit]
    found = []
    for buyer in orders.buyers:
        days = orders.days(buyer)
        repeats = [orders.amount(buyer, lambda date, own=own: date == own) for own in days[1:]]
        found.append((orders.cells[buyer], len(repeats), F((days[-1] - days[0]).days) / length, F((orders.until - days[0]).days) / length,
                      sum(repeats) / len(repeats) if repeats else None, days))
    return orders, found


def fitted(found, model):
    table = fit_beta_geometric(model, MODELS[model])(*[[[float(row[place])] for row in found] for place in (1, 2, 3)])
    return [row[1] for row in table[1:5]] + [mpf(1)]



def predict(ids, dates, amounts, until, horizon, unit, margin_rate, annual, model):
    orders, found = customers(ids, dates, amounts, until, unit)
    d, parameters = MODELS[model], fitted(found, model)
    spends = [row[1] for row in fit_gamma_gamma([[row[1]] for row in found], [[float(row[4] or 0)] for row in found])[1:4]]
    share = exact(F(sum(orders.amount(buyer) for buyer in orders.buyers), sum(
        orders.amount(buyer, lambda date, buyer=buyer: date in orders.days(buyer)) for buyer in orders.buyers)))
    delta = log(1 + mpf(repr(annual))) * exact(DAYS[unit] / DAYS["year"])
    horizon, margin = mpf(repr(horizon)), mpf(repr(margin_rate))
    rows = []
    for name, x, last, age, mean, days in found:
        t, T = exact(last), exact(age)
        bought = lambda time: future(parameters, d, time, mpf(x), t, T)[1] if time > 0 else mpf(0)
        discounted = exp(-delta * horizon) * bought(horizon) + delta * quad(lambda time: exp(-delta * time) * bought(time), [0, horizon])
        money = spend(spends, mpf(x), exact(mean) if mean else mpf(0))
        r, alpha = parameters[:2]
        gap = (alpha + t) * (mpf(2) ** (1 / (r + x)) - 1)
        late = 1 - ((alpha + t) / (alpha + T)) ** (r + x) > mpf("0.9")
        assert at_least(model, parameters, horizon, mpf(x), t, T)[1] < 1 / mpf(20)
        gross = margin * money * discounted
        rows.append([name, mpf(x), t, T, active_now(parameters, d, mpf(x), t, T), bought(horizon), money, gross * share, mpf(0), mpf(0),
                     exact(serial(days[-1])) + math.ceil(gap * exact(DAYS[unit])), mpf(1 if late else 0), gross])
    return [["customer", "repeat_purchases", "recency", "age", "p_alive", "expected_purchases", "expected_spend", "clv", "clv_low", "clv_high",
             "next_order", "late", "clv_gross"], *rows]


def holdout(ids, dates, amounts, split_date, until, unit, model):
    before, found = customers(ids, dates, amounts, split_date, unit)
    after = Orders(ids, dates, amounts, until)
    d, parameters = MODELS[model], fitted(found, model)
    length = (after.until - before.until).days
    later = [[(date - before.until).days for date in after.days(str(row[0])) if date > before.until] for row in found]
    bought = lambda row, days: future(parameters, d, exact(F(days) / DAYS[unit]), mpf(row[1]), exact(row[2]), exact(row[3]))[1]
    weeks, until_then, actual_until = [], mpf(0), 0
    for start in range(0, length, 7):
        end = min(start + 7, length)
        predicted = sum(bought(row, end) for row in found)
        actual = sum(1 for days in later for one in days if start < one <= end)
        actual_until += actual
        assert predicted < RARE
        weeks.append([exact(serial(before.until + datetime.timedelta(days=start + 1))), predicted - until_then, mpf(actual), predicted, mpf(0), mpf(0), mpf(actual_until)])
        until_then = predicted
    groups = []
    for count in range(8):
        own = [(row, days) for row, days in zip(found, later) if min(row[1], 7) == count]
        pace = sum((exact(F(row[1]) / row[3] * F(length) / DAYS[unit]) for row, _ in own if row[1]), mpf(0))
        groups.append([mpf(count), mpf(len(own)), sum((bought(row, length) for row, _ in own), mpf(0)), mpf(sum(len(days) for _, days in own)), pace])
    rows = [(weeks[i] if i < len(weeks) else [""] * 7) + (groups[i] if i < len(groups) else [""] * 5) for i in range(max(len(weeks), len(groups)))]
    return [["period_start", "predicted", "actual", "predicted_until", "predicted_low", "predicted_high", "actual_until", "repeat_purchases",
             "customers", "group_predicted", "group_actual", "same_pace"], *rows]


def scorecard(actual, predicted, repeat_purchases=None):
    cells = lambda given: [F(repr(cell)) for row in given for cell in row if isinstance(cell, (int, float))]
    truth, guess = cells(actual), cells(predicted)
    rule = cells(repeat_purchases) if repeat_purchases else None
    n, whole = len(truth), sum(truth)

    def held(order, customers):
        """What the first so many bring, whoever of those that are the same comes first: the mean over all orders of them."""
        total = F(0)
        for value in sorted(set(order), reverse=True):
            own = [one for one, place in zip(truth, order) if place == value]
            taken = min(len(own), max(0, customers))
            total += F(sum(own) * taken, len(own))
            customers -= len(own)
        return total

    area = lambda order: sum(held(order, i) - F(i, n) * whole for i in range(1, n))
    gini = lambda order: area(order) / area(truth)
    best = lambda order: held(order, math.ceil(F(n, 10))) / whole
    error = lambda values: sum(abs(a - b) for a, b in zip(values, truth)) / n
    rows = [["total_of_customers", "", whole, sum(guess), sum(rule) if rule else "", ""],
            ["total_error", "", "", sum(guess) / whole - 1, sum(rule) / whole - 1 if rule else "", ""],
            ["mean_absolute_error", "", "", error(guess), error(rule) if rule else "", ""],
            ["normalized_gini", "", "", gini(guess), "", gini(rule) if rule else ""],
            ["best_tenth_share", "", best(truth), best(guess), "", best(rule) if rule else ""]]
    ordered = sorted(guess, reverse=True)
    for tenth in range(10):
        start, end = math.ceil(F(tenth * n, 10)), math.ceil(F((tenth + 1) * n, 10))
        rows.append(["decile", F(tenth + 1), (held(guess, end) - held(guess, start)) / (end - start) if end > start else "",
                     sum(ordered[start:end]) / (end - start) if end > start else "", "", ""])
    table = [["key", "decile", "actual", "predicted", "same_pace", "purchases_rank"],
             *[[exact(cell) if isinstance(cell, F) else cell for cell in row] for row in rows]]
    return table if rule else [row[:4] for row in table]


FUNCTIONS = {"PREDICT": predict, "HOLDOUT": holdout, "SCORECARD": scorecard}
# one digit less than the fits of model_functions.py: what rests on them adds to it
differing = lambda written, expected: differs(written, expected, mpf(10) ** -9)

if __name__ == "__main__":
    sys.exit(compare(FILE, lambda function, arguments: FUNCTIONS[function](*arguments), differing, plain,
                     lambda row: "#" in json.dumps(row[2])))
