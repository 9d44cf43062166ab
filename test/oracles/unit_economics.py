#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/unitEconomics.json, in 60 digits and by other ways than the product's:
series are summed term by term, periods are walked through one by one. Python's standard library is all it needs.

  python3 test/oracles/unit_economics.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/unit_economics.py --fill   writes the value of rows that have null in its place
"""
import json
import pathlib
import sys
from decimal import Decimal as D, getcontext

getcontext().prec = 60
FILE = pathlib.Path(__file__).parent.parent / "cases" / "unitEconomics.json"
DAYS = {"day": D(1), "jour": D(1), "week": D(7), "semaine": D(7), "month": D("30.4375"), "mois": D("30.4375"),
        "year": D("365.25"), "an": D("365.25"), "année": D("365.25")}


def discounted(value, retention, rate, periods=None, timing=D(0)):
    if periods is None:  # sum of r^t (1+d)^-t is 1 / (1 - r / (1+d))
        return value / (1 - retention / (1 + rate)) / (1 + rate) ** timing
    total = D(0)
    for t in range(int(periods)):
        survivors = D(1) if t == 0 else retention ** t
        total += value * survivors / (1 + rate) ** (t + timing)
    return total


def payback(cac, value, churn=D(0)):
    paid, alive, t = D(0), D(1), D(0)
    while True:
        brings = value * alive
        if paid + brings >= cac:
            return t + (cac - paid) / brings
        paid, alive, t = paid + brings, alive * (1 - churn), t + 1


def rating(clv, cac):
    return D(1 + sum([clv >= cac, clv >= 3 * cac, clv > 5 * cac]))


def convert(rate, start, end, sign):
    power = DAYS[end.strip().lower()] / DAYS[start.strip().lower()]
    return sign * ((1 + sign * rate) ** power - 1) if 1 + sign * rate else D(1)


DEFINITIONS = {
    "AOV": lambda revenue, orders: revenue / orders,
    "FREQUENCY": lambda orders, customers: orders / customers,
    "ARPC": lambda revenue, customers: revenue / customers,
    "COGS": lambda opening, bought, closing: opening + bought - closing,
    "MARGIN": lambda revenue, cogs: 1 - cogs / revenue,
    "CHURN": lambda start, end, new: 1 - (end - new) / start,
    "RETENTION": lambda start, end, new: (end - new) / start,
    "LIFETIME": lambda churn: 1 / churn,
    "PERIODVALUE": lambda aov, frequency, margin: aov * frequency * margin,
    "VALUE": lambda aov, frequency, margin, churn: aov * frequency * margin * (1 / churn),
    "SIMPLE": lambda profit, lifetime: profit * lifetime,
    "NET": lambda clv, cac, retention=D(0): clv - cac - retention,
    "DISCOUNTED": discounted,
    "CAC": lambda cost, new: cost / new,
    "RATIO": lambda clv, cac: clv / cac,
    "RATING": rating,
    "PAYBACK": payback,
    "MAXCAC": lambda clv, target=D(3): clv / target,
    "BUDGET": lambda clv, new, target=D(3): new * clv / target,
    "CONVERTCHURN": lambda rate, start, end: convert(rate, start, end, -1),
    "CONVERTDISCOUNT": lambda rate, start, end: convert(rate, start, end, 1),
    "GRR": lambda start, contraction, churned: 1 - (contraction + churned) / start,
    "NRR": lambda start, expansion, contraction, churned: 1 + (expansion - contraction - churned) / start,
}


def exact(cell):
    """Figures are the decimals that were typed, not the doubles next to them."""
    return D(repr(cell)) if isinstance(cell, (int, float)) else cell


def oracle(function, arguments):
    positional = {i: exact(a) for i, a in enumerate(arguments)}
    if function == "DISCOUNTED":
        names = ["value", "retention", "rate", "periods", "timing"]
        return discounted(**{names[i]: a for i, a in positional.items() if a is not None})
    return DEFINITIONS[function](*positional.values())


def main():
    rows = json.loads(FILE.read_text())
    wrong = checked = 0
    for row in rows:
        function, arguments, value = row[:3]
        if isinstance(value, (str, list)):
            continue  # errors and tables are written by hand
        expected = oracle(function, arguments)
        if value is None:
            row[2] = float(expected)
        tolerance = D("1e-15")
        checked += 1
        if abs(exact(row[2]) - expected) > tolerance * abs(expected):
            wrong += 1
            print(f"{function}{arguments}: {row[2]} in the file, {expected} here")
    if "--fill" in sys.argv:
        FILE.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")
    print(f"{checked} values compared, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
