#!/usr/bin/env python3
"""An independent calculation of test/cases/board.json: the figures of the board report over a small made-up list of orders. The product counts by sorted
columns and writes formulas; here every customer is a set of days that is asked again for each question, money is added up in exact fractions, the effect
of a lever is a ratio on what the ones before it left, and a payback is lived through period by period. Python's standard library is all it needs.

  python3 test/oracles/board.py          compares; exit status 1 when a figure disagrees
  python3 test/oracles/board.py --fill   writes orders and figures
"""
import json
import pathlib
import sys
from datetime import date, timedelta
from fractions import Fraction as F

FILE = pathlib.Path(__file__).parent.parent / "cases" / "board.json"
COST = {2025: 790, 2024: 410}
MARGIN = {2025: F(42, 100), 2024: F(40, 100)}
TARGET = 3
SHARE, POINTS = F(5, 100), F(2, 100)
LEVERS = ("aov", "purchase_frequency", "margin_rate", "churn_rate")


def made_up():
    """90 customers from 2022 on: by turns every month to once in more than a year, two thirds of them for eight months only; a few give something back."""
    state = 12345

    def chance(below):
        nonlocal state
        state = (1103515245 * state + 12345) % 2**31
        return (state >> 8) % below

    lines = []
    for number in range(90):
        day = date(2022, 1, 3) + timedelta(days=chance(1430))
        last = date(2025, 12, 31) if number % 3 == 0 else day + timedelta(days=240)
        rhythm = (30, 60, 120, 480)[number % 4]
        while day <= min(last, date(2025, 12, 31)):
            cents = 400 + chance(2500)
            lines.append([f"C{number}", day.isoformat(), cents / 100])
            if chance(15) == 0:
                back = day + timedelta(days=2)
                if back.year == day.year:
                    lines.append([f"C{number}", back.isoformat(), -(cents // 4) / 100])
            day += timedelta(days=1 + rhythm // 2 + chance(rhythm))
    return lines


def money(amount):
    return F(round(amount * 100), 100)


def bought(lines):
    """The purchase days of each customer."""
    days = {}
    for customer, day, amount in lines:
        if amount >= 0:
            days.setdefault(customer, set()).add(date.fromisoformat(day))
    return days


def year_figures(lines, days, year):
    buyers = {customer for customer, when in days.items() if any(day.year == year for day in when)}
    return {
        "revenue": sum(money(amount) for customer, day, amount in lines if day.startswith(str(year)) and customer in buyers),
        "orders": sum(1 for when in days.values() for day in when if day.year == year),
        "customers": len(buyers),
        "new": sum(1 for when in days.values() if min(when).year == year),
    }


def bridge(days, year):
    """Active is who bought in the twelve months that end with the year."""
    start = {customer for customer, when in days.items() if any(day.year == year - 1 for day in when)}
    end = {customer for customer, when in days.items() if any(day.year == year for day in when)}
    known = {customer for customer, when in days.items() if min(when).year < year}
    return {
        "opening": len(start),
        "joined": len(end - known),
        "reactivated": len((end & known) - start),
        "lost": len(start - end),
        "closing": len(end),
    }


def levers(lines, days, year):
    figures, moved = year_figures(lines, days, year), bridge(days, year)
    return (
        F(figures["revenue"]) / figures["orders"],
        F(figures["orders"], figures["customers"]),
        MARGIN[year],
        F(moved["lost"], moved["opening"]),
    )


def value(four):
    aov, frequency, margin, churn = four
    return aov * frequency * margin / churn


def effects(was, now):
    """Each lever multiplies what those before it have made of the value; the churn divides."""
    left, found = value(was), []
    for i in range(4):
        factor = now[i] / was[i] if i < 3 else was[i] / now[i]
        found.append(left * (factor - 1))
        left *= factor
    assert sum(found) == value(now) - value(was)
    return found


def sides(four):
    aov, frequency, margin, churn = four
    low = (aov * (1 - SHARE), frequency * (1 - SHARE), margin - POINTS, min(F(1), churn + POINTS))
    high = (aov * (1 + SHARE), frequency * (1 + SHARE), min(F(1), margin + POINTS), max(churn / 2, churn - POINTS))
    return low, high


def halfway(a, b):
    return tuple((x + y) / 2 for x, y in zip(a, b))


def payback(cost, four):
    """In years: the margin of a year comes evenly, and each year fewer are left."""
    aov, frequency, margin, churn = four
    year, left, years = aov * frequency * margin, F(1), 0
    while cost > year * left:
        cost -= year * left
        left *= 1 - churn
        years += 1
        if years > 200:
            return None
    return years + cost / (year * left)


def months_after(day, start):
    return (day.year - start.year) * 12 + day.month - start.month


def payback_month(lines, days, cac):
    """Over the cohorts of the last twelve months: what each has brought by an age, added up over those that are so old."""
    first = {customer: min(when) for customer, when in days.items()}
    until = date(2025, 12, 31)
    cohorts = {}
    for customer, day in first.items():
        if months_after(until, day) < 12:
            cohorts.setdefault((day.year, day.month), []).append(customer)
    margins = []
    for age in range(12):
        reached = [(start, members) for start, members in cohorts.items() if months_after(until, date(*start, 1)) >= age]
        people = [customer for _, members in reached for customer in members]
        if not people:
            break
        brought = sum(
            money(amount)
            for customer, day, amount in lines
            if customer in people and months_after(date.fromisoformat(day), first[customer]) <= age
        )
        margins.append(brought * MARGIN[2025] / len(people))
    paid = next((age for age, margin in enumerate(margins) if margin >= round(cac, 2)), None)
    return paid, margins


def figures():
    lines = made_up()
    days = bought(lines)
    out = {}
    by_year = {year: levers(lines, days, year) for year in (2025, 2024)}
    for prefix, year in (("y", 2025), ("b", 2024)):
        four, counted = by_year[year], year_figures(lines, days, year)
        moved = bridge(days, year)
        moved["lost"] = -moved["lost"]
        cac = F(COST[year], counted["new"])
        worked = {
            "aov": four[0],
            "frequency": four[1],
            "year_margin": four[0] * four[1] * four[2],
            "lifetime": 1 / four[3],
            "clv": value(four),
            "cac": cac,
            "ratio": value(four) / cac,
            "most": value(four) / TARGET,
        }
        out |= {f"{prefix}_{key}": found for key, found in (counted | moved | worked).items()}
        out[f"churn_{year}_1"] = four[3]
    now, was = by_year[2025], by_year[2024]
    out |= {f"effect_{lever}": effect for lever, effect in zip(LEVERS, effects(was, now))}
    low, high = sides(now)
    scenarios = {"today": now, "cautious": halfway(now, low), "planned": halfway(now, high), "bold": high}
    for name, four in scenarios.items():
        out |= {f"{name}_{lever}": figure for lever, figure in zip(LEVERS, four)}
        out[f"{name}_value"] = value(four)
        out[f"{name}_ratio"] = value(four) / out["y_cac"]
        out[f"{name}_most"] = value(four) / TARGET
        out[f"{name}_payback"] = payback(out["y_cac"], four)
    out |= {"low_value": value(low), "high_value": value(high)}
    point = value((*now[:3], now[3] - F(1, 100))) - value(now)
    out |= {"point": point, "point_all": point * out["y_closing"]}
    for i, lever in enumerate(LEVERS):
        out[f"alone_{lever}"] = value((*now[:i], high[i], *now[i + 1 :])) - value(now)
    paid, margins = payback_month(lines, days, out["y_cac"])
    out |= {f"each_{age}": margin for age, margin in enumerate(margins)}
    return lines, {key: float(found) for key, found in out.items()} | {"paid": paid}


def main():
    lines, found = figures()
    made = {"cost": COST, "margin": {str(year): float(rate) for year, rate in MARGIN.items()}, "orders": lines, "figures": found}
    if "--fill" in sys.argv:
        rows = ",\n".join(json.dumps(line) for line in lines)
        said = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in found.items())
        head = f'"cost": {json.dumps(made["cost"])},\n"margin": {json.dumps(made["margin"])}'
        FILE.write_text(f'{{\n{head},\n"orders": [\n{rows}\n],\n"figures": {{\n{said}\n}}\n}}\n')
        return 0
    held = json.loads(FILE.read_text())
    wrong = [key for key, value in found.items() if held["figures"].get(key) != value]
    if held["orders"] != lines:
        wrong.append("orders")
    print(f"{len(found)} figures, {len(wrong)} wrong", *wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
