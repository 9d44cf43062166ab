#!/usr/bin/env python3
"""Writes test/cases/tiers.json: the tiers of customers, what marks the best, who is one order below a better tier, who may be among the best. Every rule is
taken by its words, in fractions: a customer's tier is found by counting the better ones; who would move up by counting them again with one more order; the
distance of two shares by the χ² of the table of four cells. Predictions are made up: they only order customers. Nothing but Python is needed; the sample of
CDNOW is read where CLV_REFERENCE_DATA names the folder that holds it, otherwise its case stays as it is.

  CLV_REFERENCE_DATA=… python3 test/oracles/tiers.py
"""
import datetime
import json
import math
import os
import pathlib
import re
from fractions import Fraction

FILE = pathlib.Path(__file__).parent.parent / "cases" / "tiers.json"
SHARES = [Fraction(1, 20), Fraction(3, 20), Fraction(3, 10)]
LISTED, MARKS, LEAST = 30, 10, 20
CHANNELS, PRODUCTS = ["Search", "Stores", "Referral"], ["Beans", "Grinder", "Cups", "Kettle"]


def made(count):
    """Orders of a shop that never was, by a chain of remainders; some lines are of nobody, of the days after, or refunds."""
    state = 12345

    def chance():
        nonlocal state
        state = state * 1103515245 % 2147483647
        return Fraction(state, 2147483647)

    lines = []
    for customer in range(count):
        channel = int(chance() * 3)
        spends = 10 + int(chance() * chance() * 200) + (20 if channel == 2 else 0)
        for _ in range(1 + int(chance() * chance() * 9)):
            day = 45000 + int(chance() * 720)
            for _ in range(1 + int(chance() * 2)):
                cents = int((spends + chance() * 20) * 100)
                product = int(chance() * 5) - 1
                lines.append([f"C{customer:03d}", day, cents / 100, int(cents * Fraction(11, 20)) / 100, channel, product])
            if chance() < Fraction(1, 8):
                lines.append([f"C{customer:03d}", day + int(chance() * 9), -int(chance() * spends * 60) / 100, 0, -1, -1])
    # equal amounts at a limit; a customer who has only given back; a line of nobody; one after the last day
    lines += [["D001", 45100, 150.5, 80, 0, 0], ["D002", 45101, 150.5, 80, 1, 1], ["E001", 45200, -35.25, 0, -1, -1]]
    lines += [[None, 45300, 12.3, 6, 0, 0], ["C001", 45720, 99.99, 50, 0, 0], ["F001", 45400, 0, 3, 2, 2]]
    return lines, 45719


def cdnow(folder):
    lines = []
    for line in (folder / "cdnow" / "CDNOW_sample.txt").read_text().splitlines():
        _, customer, day, _, dollars = line.split()
        date = datetime.date(int(day[:4]), int(day[4:6]), int(day[6:]))
        lines.append([customer, (date - datetime.date(1899, 12, 30)).days, float(dollars), None, -1, -1])
    return lines, (datetime.date(1998, 6, 30) - datetime.date(1899, 12, 30)).days


def exact(number):
    return Fraction(str(number))


def tier(value, others, count):
    """By how many are better, of so many customers; the shares of the tiers so far, rounded up to whole customers."""
    better = sum(1 for other in others if other > value)
    return 1 + sum(1 for i in range(3) if better >= math.ceil(sum(SHARES[: i + 1]) * count))


def place_of(name):
    """Ids that are whole numbers come first, by their size; then texts by their signs."""
    return (0, int(name), "") if re.fullmatch(r"0|[1-9]\d{0,14}", name) else (1, 0, name)


def customers_of(lines, until):
    by_id = {}
    for line in lines:
        if line[0] is not None and line[1] <= until:
            by_id.setdefault(line[0], []).append(line)
    found = []
    for name, own in sorted(by_id.items(), key=lambda one: place_of(one[0])):
        days = sorted({line[1] for line in own if line[2] >= 0})
        if not days:
            continue
        first = [line for line in own if line[1] == days[0]]
        found.append({
            "id": name,
            "days": days,
            "total": sum(exact(line[2]) for line in own),
            "margin": None if own[0][3] is None else sum(exact(line[2]) - exact(line[3]) for line in own),
            "first_amount": sum(exact(line[2]) for line in first),
            "channel": largest(first, 4, CHANNELS),
            "product": largest(first, 5, PRODUCTS),
        })
    return found


def largest(first, column, names):
    """The name of the largest amount of the first day, no refund; of equal ones the first by name."""
    named = [(-exact(line[2]), names[line[column]]) for line in first if line[column] >= 0 and line[2] >= 0]
    return min(named)[1] if named else None


def marks(customers, best):
    amounts = sorted(customer["first_amount"] for customer in customers)
    middle = (amounts[(len(amounts) - 1) // 2] + amounts[len(amounts) // 2]) / 2
    have = {("firstOrder", float(middle)): [customer["first_amount"] > middle for customer in customers]}
    for by in ("channel", "product"):
        for name in {customer[by] for customer in customers} - {None}:
            have[(by, name)] = [customer[by] == name for customer in customers]
    rows = []
    for (by, name), has in have.items():
        a, b = sum(h and i for h, i in zip(has, best)), sum(h and not i for h, i in zip(has, best))
        c, d = sum(best) - a, len(best) - sum(best) - b
        if a + b < LEAST or c + d == 0:
            continue
        chi = Fraction(len(best) * (a * d - b * c) ** 2, (a + b) * (c + d) * (a + c) * (b + d))
        if chi > 0:
            rows.append({"by": by, "name": name, "best": a, "rest": b, "chi": float(chi)})
    return sorted(rows, key=lambda row: -row["chi"])


def case(lines, until):
    customers = customers_of(lines, until)
    count = len(customers)
    totals = [customer["total"] for customer in customers]
    active = [((place * 37) % 100 + 0.5) / 100 for place in range(count)]
    expected = [((place * 7919) % 1000) / 10 for place in range(count)]
    tiers = [tier(value, totals, count) for value in totals]
    moved = []
    for place, customer in enumerate(customers):
        usual = totals[place] / len(customer["days"])
        others = totals[:place] + totals[place + 1:]
        reached = tier(totals[place] + usual, others, count)
        if reached < tiers[place]:
            limit = min(value for value, at in zip(totals, tiers) if at == reached)
            moved.append({"place": place, "reached": reached, "missing": limit - totals[place], "order": usual, "likely": usual * exact(active[place])})
    likely = sorted(moved, key=lambda one: (-one["likely"], one["place"]))[:LISTED]
    wanted = [exact(value) for value in expected]
    later = [tier(value, wanted, count) for value in wanted]
    future = [place for place in range(count) if tiers[place] > 2 and later[place] <= 2 and wanted[place] > 0]
    apart = marks(customers, [at <= 2 for at in tiers])

    def sums(at):
        own = [place for place in range(count) if tiers[place] == at]
        margin = [customers[place]["margin"] for place in own]
        return {
            "customers": len(own),
            "orders": sum(len(customers[place]["days"]) for place in own),
            "revenue": float(sum(totals[place] for place in own)),
            "margin": None if any(one is None for one in margin) else float(sum(margin)),
            "expected": float(sum(wanted[place] for place in own)),
            "from": float(min(totals[place] for place in own)),
        }

    def into(at):
        own = [one for one in moved if one["reached"] == at]
        return {"customers": len(own), **{key: float(sum(one[key] for one in own)) for key in ("missing", "order", "likely")}}

    return {
        "until": until,
        "used": float(sum(exact(line[2]) for line in lines)),
        "tiers": [sums(at) for at in (1, 2, 3, 4)],
        "moved": [into(at) for at in (1, 2, 3)],
        "movers": [[customers[one["place"]]["id"], one["reached"], float(one["missing"]), float(one["order"])] for one in likely],
        "future": {
            "customers": len(future),
            "expected": float(sum(wanted[place] for place in future)),
            "from": float(min(wanted[place] for place in range(count) if later[place] <= 2 and wanted[place] > 0)),
        },
        "futureBest": [customers[place]["id"] for place in sorted(future, key=lambda place: (-wanted[place], place))[:LISTED]],
        "marks": apart[:MARKS],
        "compared": len(apart),
    }


folder = os.environ.get("CLV_REFERENCE_DATA")
before = json.loads(FILE.read_text()) if FILE.exists() else {}
small, last = made(140)
FILE.write_text(json.dumps({
    "made": {"lines": small, "channels": CHANNELS, "products": PRODUCTS, **case(small, last)},
    "cdnow": case(*cdnow(pathlib.Path(folder))) if folder else before["cdnow"],
}, separators=(",", ":")).replace('],["', '],\n["').replace('},{', '},\n{') + "\n")
