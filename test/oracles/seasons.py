#!/usr/bin/env python3
"""Writes test/cases/seasons.json: the twelve seasonal factors of some whole years of months, by the classical multiplicative decomposition of another
program. The passengers are Box & Jenkins' (1976), series G, airline passengers by month, in thousands. Needs statsmodels (0.14 wrote the file).

  python3 test/oracles/seasons.py
"""
import json
import pathlib
import numpy
from statsmodels.tsa.seasonal import seasonal_decompose

FILE = pathlib.Path(__file__).parent.parent / "cases" / "seasons.json"
PASSENGERS = [
    340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337,
    360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405,
    417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432,
]
STEEP = [round(100 * 1.05**month * (1.4 if month % 12 == 10 else 0.96), 2) for month in range(24)]
CASES = [PASSENGERS, PASSENGERS[12:], STEEP]

factors = lambda months: [float(one) for one in seasonal_decompose(numpy.array(months, float), model="multiplicative", period=12).seasonal[:12]]
FILE.write_text(json.dumps([{"months": months, "factors": factors(months)} for months in CASES], indent=1) + "\n")
