#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/unitEconomics.json, in 60 digits and by other ways than the product's:
series are summed term by term, periods are walked through one by one. Python's standard library is all it needs.

  python3 test/oracles/unit_economics.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/unit_economics.py --fill   writes the value of rows that have null in its place
"""
import pathlib
import sys
from decimal import Decimal as D, getcontext

from golden_rows import compare

getcontext().prec = 60
FILE = pathlib.Path(__file__).parent.parent / "cases" / "unitEconomics.json"
DAYS = {"day": D(1), "jour": D(1), "week": D(7), "semaine": D(7), "month": D("30.4375"), "mois": D("30.4375"),
        "quarter": D("91.3125"), "trimestre": D("91.3125"), "year": D("365.25"), "an": D("365.25"), "année": D("365.25"),
        "monthly": D("30.4375"), "annuel": D("365.25"), "quarterly": D("91.3125"), "trimestrielle": D("91.3125"), "p.a.": D("365.25")}


def discounted(value, retention, rate, periods=None, timing=D(0)):
    if periods is None:  # sum of r^t (1+d)^-t is 1 / (1 - r / (1+d))
        return value / (1 - retention / (1 + rate)) / (1 + rate) ** timing
    total = D(0)
    for t in range(int(periods)):
        survivors = D(1) if t == 0 else retention ** t
        total += value * survivors / (1 + rate) ** (t + timing)
    return total


def payback(cac, value, churn=D(0)):
    """None when the sum of all periods does not get there: cac >= value / churn, unless a first and only period is enough."""
    if cac == 0:
        return D(0)
    if value <= 0 or (churn and cac * churn >= value and cac > value):
        return None
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


def sensitivity(aov, frequency, margin, churn, changes=None):
    """A lever that is given a change takes it; else 5 %, 5 %, 2 points up to a margin of 1, 2 points down to half of the churn."""
    levers = {"aov": aov, "purchase_frequency": frequency, "margin_rate": margin, "churn_rate": churn}
    usual = [D("0.05"), D("0.05"), min(D("0.02"), 1 - margin), max(churn / 2, churn - D("0.02")) - churn]
    given = [None] * 4 if changes is None else [None if cell is None else exact(cell) for line in changes for cell in line]
    before, rows = aov * frequency * margin / churn, []
    for (lever, value), default, own in zip(levers.items(), usual, given):
        change = default if own is None else own
        moved = value * (1 + change) if lever in ("aov", "purchase_frequency") else value + change
        possible = 0 < moved <= 1 if lever == "churn_rate" else moved <= 1 if lever == "margin_rate" else moved >= 0
        a, f, m, c = (moved if name == lever else levers[name] for name in levers)
        rows.append([lever, change, *([a * f * m / c, a * f * m / c - before] if possible else ["#N/A", "#N/A"])])
    rows.sort(key=lambda row: -1 if row[3] == "#N/A" else abs(row[3]), reverse=True)
    return [["lever", "change", "clv", "difference"], *rows]


def lifetime_table(start=D("0.05"), end=D(1), step=D("0.05")):
    rates = [start + i * step for i in range(int((end - start) / step) + 1)]
    return [["churn_rate", "lifetime"], *([rate, 1 / rate if rate else "#DIV/0!"] for rate in rates)]


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
    "SENSITIVITY": sensitivity,
    "LIFETIMETABLE": lifetime_table,
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


def cell_differs(cell, expected):
    if isinstance(cell, str) or isinstance(expected, str):
        return cell != expected
    return abs(exact(cell) - expected) > D("1e-15") * abs(expected)


def differs(value, expected):
    if not isinstance(expected, list):
        return cell_differs(value, expected)
    return len(value) != len(expected) or any(cell_differs(*pair) for pair in zip(sum(value, []), sum(expected, [])))


def plain(value):
    return [[cell if isinstance(cell, str) else float(cell) for cell in line] for line in value] if isinstance(value, list) else float(value)


def is_by_hand(row):
    """Errors, and figures that are not the decimals they are written as."""
    return isinstance(row[2], str) or "third" in row[3] or "by 15 digits" in row[3]


if __name__ == "__main__":
    sys.exit(compare(FILE, oracle, differs, plain, is_by_hand))
