#!/usr/bin/env python3
"""An independent calculation of the golden rows of test/cases/customers.json: values are ranked one by one, orders looked through
customer by customer, day by day, in exact fractions. Python's standard library is all it needs.

  python3 test/oracles/customers.py          compares every row; exit status 1 when one disagrees
  python3 test/oracles/customers.py --fill   writes the value of rows that have null in its place
"""
import calendar
import datetime
import math
import pathlib
import statistics
import sys
from fractions import Fraction as F

from golden_rows import compare

FILE = pathlib.Path(__file__).parent.parent / "cases" / "customers.json"


def exact(cell):
    """Figures are the decimals that were typed, not the doubles next to them."""
    return F(repr(cell))


def line(cells):
    return [cell for row in (cells if isinstance(cells, list) else [[cells]]) for cell in row]


def is_number(cell):
    return isinstance(cell, (int, float))


def figures(cells):
    return [exact(cell) for cell in line(cells) if is_number(cell)]


def top_share(values, share=0.05):
    ranked = sorted(figures(values), reverse=True)
    of = lambda part: sum(ranked[: math.ceil(exact(part) * len(ranked))]) / sum(ranked)
    return [[of(part)] for part in line(share)] if isinstance(share, list) else of(share)


def value_tiers(values, shares=((0.05, 0.15, 0.3),)):
    numbers = figures(values)
    parts = [exact(cell) for row in shares for cell in row]

    def tier(value):
        better = sum(1 for other in numbers if other > value)
        for place in range(len(parts)):
            if better < math.ceil(sum(parts[: place + 1]) * len(numbers)):
                return place + 1
        return len(parts) + 1

    def answer(cell, is_first):
        if is_number(cell):
            return F(tier(exact(cell)))
        return "value_tier" if is_first and cell else ""

    return [[answer(cell, row == 0 and column == 0) for column, cell in enumerate(cells)] for row, cells in enumerate(values)]


ZERO_DAY = datetime.date(1899, 12, 30)
DAYS = {"day": F(1), "week": F(7), "month": F("30.4375"), "quarter": F("91.3125"), "year": F("365.25")}


def day(cell):
    """A serial of Excel, or an ISO date; the time of day does not count."""
    return ZERO_DAY + datetime.timedelta(days=math.floor(cell)) if is_number(cell) else datetime.date.fromisoformat(cell)


def serial(date):
    return F((date - ZERO_DAY).days)


class Orders:
    """Lines as they stand in the sheet, without a header and blank rows; every question is asked of all of them."""

    def __init__(self, ids, dates, amounts, until, *beside):
        self.until = day(until)
        columns = [line(cells) for cells in (ids, dates, amounts, *beside)]
        rows = [row for row in zip(*columns) if any(cell not in (None, "") for cell in row[:3])]
        if not is_number(rows[0][2]):
            rows = rows[1:]
        self.lines = [(str(c) if c not in (None, "") else None, day(d), exact(a), *rest) for c, d, a, *rest in rows]
        self.lines = [one for one in self.lines if one[1] <= self.until]
        self.cells = {str(c): c for c, *_ in rows}
        known = {one[0] for one in self.lines} - {None}
        is_whole = lambda c: c.isdigit() and str(int(c)) == c
        numbers_first = lambda c: (0, int(c), "") if is_whole(c) else (1, 0, c)
        self.buyers = sorted((c for c in known if self.days(c)), key=numbers_first)
        self.others = known - set(self.buyers)

    def days(self, customer):
        """Purchase days: at least one amount of 0 or more."""
        return sorted({one[1] for one in self.lines if one[0] == customer and one[2] >= 0})

    def amount(self, customer, test=lambda date: True):
        return sum((one[2] for one in self.lines if one[0] == customer and test(one[1])), F(0))


def kpis(ids, dates, amounts, until, order_ids=None):
    orders = Orders(ids, dates, amounts, until, *([order_ids] if order_ids else []))
    bought = [one for one in orders.lines if one[0] in orders.buyers]
    revenue = sum(one[2] for one in bought)
    days = {c: orders.days(c) for c in orders.buyers}
    count = len({one[3] for one in bought if one[2] >= 0}) if order_ids else sum(map(len, days.values()))
    gaps = [(b - a).days for dates in days.values() for a, b in zip(dates, dates[1:])]
    n = len(orders.buyers)
    rows = {
        "revenue": revenue,
        "refunds": -sum(one[2] for one in bought if one[2] < 0),
        "orders": count,
        "customers": n,
        "aov": F(revenue, count),
        "purchase_frequency": F(count, n),
        "arpc": F(revenue, n),
        "repeat_rate": F(sum(1 for dates in days.values() if len(dates) > 1), n),
        "first_date": serial(min(min(dates) for dates in days.values())),
        "last_date": serial(max(max(dates) for dates in days.values())),
        "median_days_between": statistics.median(gaps) if gaps else "",
        "revenue_without_customer": sum(one[2] for one in orders.lines if one[0] is None),
        "customers_refunds_only": len(orders.others),
        "revenue_refunds_only": sum(one[2] for one in orders.lines if one[0] in orders.others),
        "revenue_total": sum(one[2] for one in orders.lines),
    }
    return [["key", "value"], *([key, value] for key, value in rows.items())]


def by_customer(ids, dates, amounts, until, unit="week"):
    orders = Orders(ids, dates, amounts, until)
    head = "customer repeat_purchases recency age monetary_value total first_date last_date first_amount log_intervals"

    def row(customer):
        days = orders.days(customer)
        on = [orders.amount(customer, lambda date, wanted=wanted: date == wanted) for wanted in days]
        gaps = [F((b - a).days) / DAYS[unit] for a, b in zip(days, days[1:])]
        return [
            orders.cells[customer],
            len(gaps),
            F((days[-1] - days[0]).days) / DAYS[unit],
            F((orders.until - days[0]).days) / DAYS[unit],
            sum(on[1:]) / len(gaps) if gaps else "",
            orders.amount(customer),
            serial(days[0]),
            serial(days[-1]),
            on[0],
            math.fsum(math.log(gap) for gap in gaps),
        ]

    return [head.split(), *map(row, orders.buyers)]


SEGMENTS = """cannot_lose at_risk loyal loyal champions
at_risk at_risk loyal loyal champions
at_risk at_risk need_attention potential_loyalists potential_loyalists
lost hibernating about_to_sleep potential_loyalists potential_loyalists
lost hibernating about_to_sleep promising new"""


def rfm(ids, dates, amounts, until, limits=[[2, 3, 4, 7]]):
    orders = Orders(ids, dates, amounts, until)
    steps = line(limits)
    of = {c: ((orders.until - orders.days(c)[-1]).days, len(orders.days(c)), orders.amount(c)) for c in orders.buyers}
    score = lambda worse: 1 + math.floor(F(5 * worse, len(of)))

    def row(customer):
        since, count, amount = of[customer]
        r = score(sum(1 for other in of.values() if other[0] > since))
        m = score(sum(1 for other in of.values() if other[2] < amount))
        f = max([1] + [place + 2 for place, step in enumerate(steps) if count >= step])
        segment = SEGMENTS.split("\n")[5 - f].split()[r - 1]
        return [orders.cells[customer], since, count, amount, r, f, m, segment]

    head = "customer days_since_purchase purchases total recency_score frequency_score monetary_score rfm_segment"
    return [head.split(), *map(row, orders.buyers)]


def by_segment(ids, dates, amounts, until, segments, rate=None, costs=None):
    orders = Orders(ids, dates, amounts, until, segments)
    spent = {}
    for name, cost in costs or []:
        if is_number(cost):
            spent[name] = spent.get(name, F(0)) + exact(cost)

    def segment(customer):
        first = orders.days(customer)[0]
        named = [(-one[2], one[3]) for one in orders.lines if one[0] == customer and one[1] == first and one[2] >= 0 and one[3]]
        return min(named)[1] if named else "no_segment"

    of = {customer: segment(customer) for customer in orders.buyers}
    quotient = lambda a, b: "" if a is None or b is None else a / F(b) if b else "#DIV/0!"

    def row(name, customers, cost):
        revenue = sum(orders.amount(c) for c in customers)
        count = sum(len(orders.days(c)) for c in customers)
        first = sum(orders.amount(c, lambda date, c=c: date == orders.days(c)[0]) for c in customers)
        margin = None if rate is None else revenue * exact(rate)
        n = len(customers)
        return [name, n, revenue, quotient(revenue, count), quotient(F(count), n), quotient(first, n), quotient(margin, n), quotient(cost, n), quotient(margin, cost)]

    head = "segment customers revenue aov purchase_frequency first_purchase_value margin_to_date cac ltv_cac"
    names = sorted((set(of.values()) | set(spent)) - {"no_segment"}) + ["no_segment"] * ("no_segment" in of.values())
    total = sum(spent.values()) if spent else None
    rows = [row(name, [c for c in of if of[c] == name], spent.get(name)) for name in names]
    return [head.split(), *rows, row("all_segments", list(of), total)]


def regularity(ids, dates, amounts, until):
    orders = Orders(ids, dates, amounts, until)
    parts = []
    for customer in orders.buyers:
        days = orders.days(customer)[-3:]
        if len(days) == 3:
            parts.append(F((days[1] - days[0]).days, (days[2] - days[0]).days))
    variance = statistics.variance(parts)
    return [["regularity", "customers"], [(1 - 4 * variance) / (8 * variance), len(parts)]]


MONTHS = {"month": 1, "quarter": 3, "year": 12}


def start_of(date, period):
    if period == "day":
        return date
    if period == "week":
        return date - datetime.timedelta(days=date.weekday())
    return datetime.date(date.year, date.month - (date.month - 1) % MONTHS[period], 1)


def next_start(start, period):
    days = {"day": 1, "week": 7, "month": 31, "quarter": 93, "year": 366}
    return start_of(start + datetime.timedelta(days=days[period]), period)


def periods(first, until, period):
    """First days, with a mark whether the period is over."""
    start = start_of(first, period)
    while start <= until:
        end = next_start(start, period)
        yield start, end, end - datetime.timedelta(days=1) <= until
        start = end


def bridge(ids, dates, amounts, until, period, inactive_after):
    orders = Orders(ids, dates, amounts, until)
    days = {c: orders.days(c) for c in orders.buyers}
    pieces = list(periods(min(d[0] for d in days.values()), orders.until, period))

    def active(at):
        begin = pieces[max(0, at - inactive_after + 1)][0]
        return {c for c in days if at >= 0 and any(begin <= date < pieces[at][1] for date in days[c])}

    rows = []
    for at, (start, end, is_over) in enumerate(pieces):
        if not is_over:
            break
        before, now = active(at - 1), active(at)
        joined = {c for c in now if start <= days[c][0]}
        churn = F(len(before - now), len(before)) if at >= inactive_after and before else ""
        rows.append([serial(start), len(before), len(joined), len(now - before - joined), len(before - now), len(now), churn])
    head = "period_start customers_start customers_new customers_reactivated customers_lost customers_end churn_rate"
    return [head.split(), *rows]


def mrr_bridge(ids, dates, amounts, until, covered=1):
    orders = Orders(ids, dates, amounts, until)
    everyone = [*orders.buyers, *orders.others]
    pieces = list(periods(min(one[1] for one in orders.lines if one[0]), orders.until, "month"))
    net = [{c: orders.amount(c, lambda date, s=start, e=end: s <= date < e) for c in everyone} for start, end, _ in pieces]
    level = [{c: sum(month[c] for month in net[max(0, at - covered + 1) : at + 1]) / F(covered) for c in everyone} for at in range(len(pieces))]
    rows = []
    for at, (start, _, is_over) in enumerate(pieces):
        if not is_over:
            break
        was = {c: max(F(0), level[at - 1][c]) if at else F(0) for c in everyone}
        now = {c: max(F(0), level[at][c]) for c in everyone}
        ever = {c: any(earlier[c] > 0 for earlier in level[:at]) for c in everyone}
        add = lambda test, by: sum((by(c) for c in everyone if test(c)), F(0))
        opening = sum(was.values())
        joined = add(lambda c: not was[c] and not ever[c], lambda c: now[c])
        back = add(lambda c: not was[c] and ever[c], lambda c: now[c])
        more = add(lambda c: was[c] and now[c] > was[c], lambda c: now[c] - was[c])
        less = add(lambda c: now[c] and now[c] < was[c], lambda c: was[c] - now[c])
        gone = add(lambda c: not now[c], lambda c: was[c])
        cut = -sum(min(F(0), level[at][c]) for c in everyone)
        kept = opening - less - gone
        rates = [kept / opening, (kept + more) / opening] if opening else ["", ""]
        rows.append([serial(start), opening, joined, more, back, less, gone, sum(now.values()), cut, *rates])
    head = "period_start mrr_start mrr_new mrr_expansion mrr_reactivated mrr_contraction mrr_churned mrr_end mrr_cut_off grr nrr"
    return [head.split(), *rows]


def cohorts(ids, dates, amounts, until, period, measure="retention", rate=None):
    orders = Orders(ids, dates, amounts, until)
    days = {c: orders.days(c) for c in orders.buyers}
    pieces = list(periods(min(d[0] for d in days.values()), orders.until, period))
    rows = []
    for at, (start, end, _) in enumerate(pieces):
        members = [c for c in days if start <= days[c][0] < end]
        row = [serial(start), len(members), 1 if at == 0 else 0]
        for later, (begin, close, is_over) in enumerate(pieces[at:]):
            bought = sum(1 for c in members if any(begin <= date < close for date in days[c]))
            # a refund before the first purchase counts with it
            brought = sum((orders.amount(c, lambda date: (begin <= date if later else True) and date < close) for c in members), F(0))
            so_far = sum((orders.amount(c, lambda date: date < close) for c in members), F(0))
            each = F(so_far, len(members)) if members else ""
            value = {
                "customers": bought,
                "retention": F(bought, len(members)) if members else "",
                "revenue": brought,
                "cumulative_revenue": each,
                "cumulative_margin": each * exact(rate) if members and rate is not None else "",
            }[measure]
            row.append(value if is_over else "")
        rows.append(row)
    width = max(map(len, rows))
    return [["cohort", "cohort_customers", "first_cohort", *map(F, range(width - 3))], *(row + [""] * (width - len(row)) for row in rows)]


def edate(start, months):
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def survivors(starts, ends, until, period):
    last = day(until)
    people = [(day(a), day(b) if b not in (None, "") else None) for a, b in zip(line(starts), line(ends)) if is_number(a)]
    people = [one for one in people if one[0] <= last]
    age_of = lambda start, age: edate(start, age * MONTHS[period]) if period in MONTHS else start + datetime.timedelta(days=int(age * DAYS[period]))
    pieces = list(periods(min(start for start, _ in people), last, period))
    rows = []
    for at, (begin, close, is_over) in enumerate(pieces):
        members = [one for one in people if begin <= one[0] < close]
        row = [serial(begin)]
        for age in range(len(pieces) - at):
            is_reached = is_over and members and all(age_of(start, age) <= last for start, _ in members)
            row.append(sum(1 for start, end in members if age == 0 or end is None or end > age_of(start, age)) if is_reached else "")
        rows.append(row)
    width = max(map(len, rows))
    return [["cohort", *map(F, range(width - 1))], *(row + [""] * (width - len(row)) for row in rows)]


DEFINITIONS = {
    "TOPSHARE": top_share,
    "VALUETIERS": value_tiers,
    "KPIS": kpis,
    "BYCUSTOMER": by_customer,
    "RFM": rfm,
    "BYSEGMENT": by_segment,
    "REGULARITY": regularity,
    "BRIDGE": bridge,
    "MRRBRIDGE": mrr_bridge,
    "COHORTS": cohorts,
    "SURVIVORS": survivors,
}


# what words of other languages mean
WORDS = {"mois": "month", "CA": "revenue"}


def plain(value):
    if isinstance(value, list):
        return [[plain(cell) for cell in row] for row in value]
    return value if isinstance(value, str) else float(value)


def differs(value, expected):
    return value != plain(expected)


if __name__ == "__main__":
    # errors have their values by hand
    in_english = lambda cell: WORDS.get(cell, cell) if isinstance(cell, str) else cell
    sys.exit(compare(FILE, lambda function, arguments: DEFINITIONS[function](*map(in_english, arguments)), differs, plain))
