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


def main():
    figures = {"lifetimeValue": lifetime_value(), "segments": segments(), "subscription": subscription(), "scenarios": scenarios(), "tracking": tracking()}
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
