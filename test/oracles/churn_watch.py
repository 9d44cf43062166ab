#!/usr/bin/env python3
"""Writes test/cases/churnWatch.json: when the chance of customers to be active falls below one half while they stay silent, and what they are expected to
buy if they are active. The time is a root in 30 digits of P(alive) as model_functions.py has it (for Pareto/NBD an integral), found by Anderson and
Björck's method; the first whole day after it is counted, not searched. Weeks are the unit. Needs mpmath (1.3.0 wrote the file).

  python3 test/oracles/churn_watch.py
"""
import json
import pathlib
from mpmath import findroot, floor, mp, mpf

from model_functions import future, pareto_now, parts

mp.dps = 30
FILE = pathlib.Path(__file__).parent.parent / "cases" / "churnWatch.json"
HORIZON = 52
CASES = [
    ["mbgnbd", [0.525, 6.183, 0.891, 1.614, 1], [[7, 36, 38], [3, 20, 41], [0, 0, 9], [25, 50, 51.5], [40, 51, 52], [12, 30, 30.142857142857142]]],
    ["mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2], [[12, 49, 52], [2, 10, 14], [0, 0, 6], [30, 70, 72]]],
    ["mbgcnbd", [1.3, 1.75, 0.45, 0.84, 3], [[20, 51, 52], [5, 20, 26]]],
    ["paretonbd", [0.553, 10.578, 0.606, 11.669], [[9, 35, 38], [2, 30, 38], [0, 0, 12], [26, 60, 62]]],
]


def chance(model, parameters, x, last, age):
    if model == "paretonbd":
        return pareto_now(parameters, x, last, age)
    active, left = parts(parameters, 1, x, last, age)
    return sum(active) / (sum(active) + left)


def if_active(model, parameters, x, last, age):
    if model == "paretonbd":
        r, alpha, s, beta = parameters
        return (r + x) / (alpha + age) * (beta + age) / (s - 1) * (1 - ((beta + age) / (beta + age + HORIZON)) ** (s - 1))
    return future(parameters, 1, mpf(HORIZON), x, last, age)[1] / chance(model, parameters, x, last, age)


def found(model, parameters, customer):
    exact, (x, last, age) = [mpf(repr(value)) for value in parameters], [mpf(repr(value)) for value in customer]
    now = chance(model, exact, x, last, age)
    row = {"customer": customer, "active": float(now), "ifActive": float(if_active(model, exact, x, last, age)), "weeks": None, "days": 0}
    if now < mpf(1) / 2:
        return row
    falls = lambda weeks: chance(model, exact, x, last, age + weeks) - mpf(1) / 2
    end = mpf(1)
    while falls(end) > 0:
        end *= 2
    root = findroot(falls, (mpf(0), end), solver="anderson", tol=mpf(10) ** -40)
    return {**row, "weeks": float(root), "days": int(floor(root * 7)) + 1}


FILE.write_text(json.dumps([
    {"model": model, "parameters": parameters, "horizon": HORIZON, "customers": [found(model, parameters, customer) for customer in customers]}
    for model, parameters, customers in CASES
], indent=1) + "\n")
