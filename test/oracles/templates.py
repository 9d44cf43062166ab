#!/usr/bin/env python3
"""An independent calculation of the worked examples of all worksheets, in 60 digits and by other ways than the sheets': values are totals
divided once (margin x customers at start / customers / customers lost), series are summed month by month, payback is walked through.
The inputs are typed here a second time. Python's standard library is all it needs.

  python3 test/oracles/templates.py          compares test/cases/templates.json; exit status 1 when a figure disagrees
  python3 test/oracles/templates.py --fill   writes it
"""
import json
import pathlib
import sys
from decimal import Decimal as D, getcontext

getcontext().prec = 60
FILE = pathlib.Path(__file__).parent.parent / "cases" / "templates.json"


class Business:
    """Totals of one period."""

    def __init__(self, revenue, customers, cogs, start, new, end, acquisition, margin_on=None):
        self.margin = (revenue - cogs) if margin_on is None else (margin_on - cogs) * revenue / margin_on
        self.revenue, self.customers, self.cogs = revenue, customers, cogs
        self.start, self.new, self.end, self.acquisition = start, new, end, acquisition
        self.lost = start + new - end
        self.clv = self.margin * start / (customers * self.lost)
        self.cac = acquisition / new
        self.ratio = self.margin * start * new / (customers * self.lost * acquisition)

    def payback(self):
        return payback(self.cac, self.margin / self.customers, self.lost / self.start)


def payback(cac, value, churn):
    """Period after period, each one's value spread evenly over it."""
    paid, alive, periods = D(0), D(1), D(0)
    while paid + value * alive < cac:
        paid, alive, periods = paid + value * alive, alive * (1 - churn), periods + 1
    return periods + (cac - paid) / (value * alive)


def lifetime_value():
    company = Business(D(1_000_000), D(15_000), D(470_000), D(15_000), D(8_200), D(14_200), D(246_000), margin_on=D(800_000))
    aov, frequency, margin, churn = D(25), D(40_000) / 15_000, D(330_000) / 800_000, D("0.6")

    def value(direction):
        return aov * (1 + direction * D("0.05")) * frequency * (1 + direction * D("0.05")) * (margin + direction * D("0.02")) / (churn - direction * D("0.02"))

    return {"clv": company.clv, "cac": company.cac, "ltv_cac": company.ratio, "payback": company.payback(), "low_clv": value(-1), "high_clv": value(1)}


def segments():
    columns = zip(*[[D(n) for n in row] for row in [
        (420_000, 180_000, 230_000, 90_000, 80_000),  # revenue
        (5_600, 4_200, 3_500, 1_500, 200),            # customers
        (235_200, 122_400, 133_400, 51_300, 45_200),  # cost of goods
        (5_600, 4_300, 3_500, 1_400, 200),            # at start
        (3_000, 2_700, 1_500, 900, 100),              # new
        (5_400, 3_700, 3_450, 1_450, 200),            # at end
        (105_000, 45_000, 45_000, 33_000, 18_000),    # acquisition
    ]])
    columns = list(columns)
    total = Business(*[sum(row) for row in zip(*columns)])
    parts = [Business(*column) for column in columns]
    mean = sum(part.clv * part.customers for part in parts) / total.customers
    base = sum(part.clv * part.end for part in parts)
    figures = {"clv": total.clv, "cac": total.cac, "ltv_cac": total.ratio, "payback": total.payback(), "value_of_parts": mean, "mix": mean - total.clv}
    for i, part in enumerate(parts, 1):
        figures |= {f"clv_{i}": part.clv, f"cac_{i}": part.cac, f"ltv_cac_{i}": part.ratio, f"payback_{i}": part.payback(),
                    f"margin_share_{i}": part.margin / total.margin, f"value_share_{i}": part.clv * part.end / base}
    return figures


def subscription():
    start, end, new = D(1_200), D(1_230), D(60)
    mrr_start, mrr_new, more, less, gone = D(60_000), D(3_000), D(900), D(300), D(1_350)
    mrr_end = mrr_start + mrr_new + more - less - gone
    revenue, service, acquisition, cap = D(61_400), D(14_122), D(19_800), 60
    kept = (end - new) / start
    margin = (revenue - service) / revenue
    monthly = mrr_end / end * margin
    discount = D("1.1") ** (D(1) / 12)

    def brings(months, factor):
        total, worth = D(0), monthly
        for _ in range(months):
            total, worth = total + worth, worth * kept / factor
        return total

    forever = 8_000  # 0.975 to that power is below 1e-87
    cac = acquisition / new
    clv = brings(cap, discount)
    nrr = (mrr_end - mrr_new) / mrr_start
    return {
        "arpc": mrr_end / end, "margin_rate": margin, "period_value": monthly, "churn_rate": 1 - kept, "discount_rate_period": discount - 1,
        "clv_simple": brings(forever, D(1)), "clv_capped": brings(cap, D(1)), "clv_discounted": brings(forever, discount), "clv": clv,
        "cac": cac, "ltv_cac": clv / cac, "payback_simple": payback(cac, monthly, D(0)), "payback": payback(cac, monthly, 1 - kept),
        "grr": (mrr_start - less - gone) / mrr_start, "nrr": nrr, "nrr_year": nrr ** 12,
        "to_date_1": brings(1, discount), "to_date_12": brings(12, discount), "to_date_24": brings(24, discount), "after_cac_24": brings(24, discount) - cac,
        "gap_mrr": (mrr_end - revenue) * margin,
    }


def scenarios():
    """Every scenario as a business of its own: other sales, other costs, other losses."""
    orders, customers, revenue, cogs, start, end, new, acquisition = map(D, (40_000, 15_000, 1_000_000, 587_500, 15_000, 14_200, 8_200, 246_000))
    today = Business(revenue, customers, cogs, start, new, end, acquisition)
    # order value, frequency, margin points, churn points, acquisition cost, one-off cost
    changes = [(0, "0.04", -1, -4, 0, 20_000), ("0.05", 0, 0, 0, 0, 12_000), (0, 0, 0, 0, "-0.2", 5_000), ("0.05", "0.04", -1, -4, "-0.2", 37_000)]
    figures = {"clv": today.clv, "cac": today.cac, "ltv_cac": today.ratio, "payback": today.payback()}
    for i, change in enumerate(changes, 1):
        value, often, margin, churn, cost, once = map(D, change)
        sold = revenue * (1 + value) * (1 + often)
        spent = sold * (1 - (revenue - cogs) / revenue - margin / 100)
        left = start + new - end + start * churn / 100
        other = Business(sold, customers, spent, start, new, start + new - left, acquisition * (1 + cost))
        gain = other.clv - today.clv
        figures |= {f"clv_{i}": other.clv, f"difference_{i}": gain, f"cac_{i}": other.cac, f"ltv_cac_{i}": other.ratio, f"payback_{i}": other.payback(),
                    f"worth_{i}": end * gain + new * (gain - (other.cac - today.cac)) - once}
    return figures


def tracking():
    rows = list(zip(*[[D(n) for n in row] for row in [
        (208_000, 214_500, 206_000, 272_000, 221_000, 228_000, 219_500, 296_000, 232_000, 241_000, 228_000, 299_000),
        (126_500, 129_700, 124_000, 164_300, 132_400, 136_100, 130_500, 176_400, 137_400, 142_300, 133_600, 174_200),
        (2_750, 2_800, 2_600, 3_400, 2_850, 2_900, 2_700, 3_500, 2_900, 2_950, 2_750, 3_500),
        (14_050, 14_100, 14_050, 14_700, 14_650, 14_700, 14_600, 15_000, 14_700, 14_500, 14_150, 14_200),
        (41_000, 43_000, 41_500, 58_000, 48_000, 50_500, 48_500, 68_000, 55_500, 58_000, 55_000, 77_500),
    ]]))
    figures, start, before = {}, D(13_900), None
    for i, (revenue, cogs, new, end, acquisition) in enumerate(rows, 1):
        row = Business(revenue, (start + end) / 2, cogs, start, new, end, acquisition)
        kept_a_year = ((start - row.lost) / start) ** 4
        figures |= {f"clv_{i}": row.clv, f"cac_{i}": row.cac, f"ltv_cac_{i}": row.ratio, f"churn_year_{i}": 1 - kept_a_year}
        if before is not None:
            figures[f"change_{i}"] = row.clv - before
        start, before = end, row.clv
    return figures | {"margin_here": sum(row[0] - row[1] for row in rows)}


def mulberry32(seed):
    """Draws of [0, 1), as exact fractions of 2^32; https://gist.github.com/tommyettinger/46a874533244883189143505d203312c"""
    word = 0xFFFFFFFF
    state = seed
    while True:
        state = (state + 0x6D2B79F5) & word
        mixed = (state ^ state >> 15) * (state | 1) & word
        mixed ^= (mixed + ((mixed ^ mixed >> 7) * (mixed | 61) & word)) & word
        yield D((mixed ^ mixed >> 14) & word) / 2**32


def even_draws(seed, levers, count):
    """A Latin hypercube: of every lever one place in each of the equal parts, shuffled from the end on (Fisher and Yates)."""
    chance = (drawn for drawn in mulberry32(seed) if drawn > 0)
    for _ in range(levers):
        places = [D(f"{float((part + next(chance)) / count):.6f}") for part in range(count)]
        for last in range(count - 1, 0, -1):
            other = int(next(chance) * (last + 1))
            places[last], places[other] = places[other], places[last]
        yield places


def levers():
    aov, frequency, margin, churn, cac, customers, target = D(25), D(40_000) / 15_000, D("0.4125"), D("0.6"), D(30), 14_200, D(50)
    today = aov * frequency * margin / churn
    with_less_churn = aov * frequency * margin / (churn - D("0.02"))
    low = (aov * D("0.95"), frequency * D("0.95"), margin - D("0.02"), churn + D("0.02"))
    high = (aov * D("1.05"), frequency * D("1.05"), margin + D("0.02"), churn - D("0.02"))

    def value(lever):
        return lever[0] * lever[1] * lever[2] / lever[3]

    def effect(which, side):
        return value([side[i] if i == which else lever for i, lever in enumerate((aov, frequency, margin, churn))]) - today

    draws = sorted(value([a + place * (b - a) for a, b, place in zip(low, high, places)]) for places in zip(*even_draws(1, 4, 200)))

    def percentile(share):
        """Between the two nearest of the ordered draws (Hyndman and Fan's seventh)."""
        at = share * (len(draws) - 1)
        return draws[int(at)] + (at - int(at)) * (draws[int(at) + 1] - draws[int(at)])

    def reach(goal):
        return D(sum(draw >= goal for draw in draws)) / len(draws)

    names = ("aov", "purchase_frequency", "margin_rate", "churn_rate")
    point = aov * frequency * margin / (churn - D("0.01")) - today
    figures = {
        "clv": today, "then_clv": with_less_churn, "gain": with_less_churn - today, "low_clv": value(low), "high_clv": value(high),
        "ltv_cac": today / cac, "then_ratio": with_less_churn / cac, "low_ratio": value(low) / cac, "high_ratio": value(high) / cac,
        "alone_churn_rate": with_less_churn - today, "goal_value": target, "goal_ratio": 3 * cac,
        # what is multiplied grows as the value does, what divides shrinks
        "step_aov": target / today - 1, "step_purchase_frequency": target / today - 1,
        "step_margin_rate": (target / today - 1) * margin * 100, "step_churn_rate": (today / target - 1) * churn * 100,
        "point_value": point, "point_budget": point * customers,
        "middle_value": percentile(D("0.5")), "from_value": percentile(D("0.05")), "to_value": percentile(D("0.95")),
        "chance_value": reach(target), "bin_0": draws[0],
    }
    for goal, wanted in (("value", target), ("ratio", 3 * cac)):
        figures |= {f"need_{goal}_aov": aov * wanted / today, f"need_{goal}_purchase_frequency": frequency * wanted / today,
                    f"need_{goal}_margin_rate": margin * wanted / today, f"need_{goal}_churn_rate": churn * today / wanted}
    width = (draws[-1] - draws[0]) / 10
    for i in range(10):
        figures |= {f"middle_{i}": draws[0] + width * i + width / 2,
                    f"in_bin_{i}": D(sum(draw >= draws[0] + width * i and (i == 9 or draw < draws[0] + width * (i + 1)) for draw in draws))}
    for i, name in enumerate(names):
        figures |= {f"effect_low_{name}": effect(i, low), f"effect_high_{name}": effect(i, high)}
    return figures


def benchmarks():
    aov, frequency, margin, churn, cac = D(25), D(40_000) / 15_000, D("0.4125"), D("0.6"), D(30)
    references = {"aov": D("24.5"), "purchase_frequency": D("2.6"), "margin_rate": D("0.42"), "churn_rate": D("0.52"), "cac": D(28), "ltv_cac": D("1.8")}
    today = aov * frequency * margin / churn
    yours = {"aov": aov, "purchase_frequency": frequency, "margin_rate": margin, "churn_rate": churn, "cac": cac, "ltv_cac": today / cac}
    less_is_better = ("churn_rate", "cac")
    figures = {"clv": today, "ltv_cac": today / cac}
    for id, reference in references.items():
        share = yours[id] / reference - 1
        figures[f"far_{id}_1"] = -share if id in less_is_better else share
    # a share of what is multiplied by moves the value by that share; points do as the quotient does
    figures |= {"worth_aov": today / 20, "worth_purchase_frequency": today / 20, "worth_margin_rate": today * D("0.02") / margin,
                "worth_churn_rate": aov * frequency * margin / (churn - D("0.02")) - today}
    return figures


def main():
    figures = {"lifetimeValue": lifetime_value(), "segments": segments(), "subscription": subscription(), "scenarios": scenarios(), "tracking": tracking(), "levers": levers(), "benchmarks": benchmarks()}
    if "--fill" in sys.argv:
        FILE.write_text(json.dumps({id: {key: float(value) for key, value in known.items()} for id, known in figures.items()}, indent=1) + "\n")
    written = json.loads(FILE.read_text())
    wrong = checked = 0
    for id, known in figures.items():
        if written[id].keys() != known.keys():
            wrong += 1
            print(f"{id}: other keys in the file")
        for key, expected in known.items():
            checked += 1
            if abs(D(written[id].get(key, 0)) - expected) > D("1e-15") * abs(expected):
                wrong += 1
                print(f"{id}.{key}: {written[id].get(key)} in the file, {expected} here")
    print(f"{checked} figures compared, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
