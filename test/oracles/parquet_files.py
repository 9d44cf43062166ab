"""Small Parquet files for the tests, made by pyarrow: `python3 parquet_files.py` writes ../cases/parquetFiles.json.

Each holds the same four lines of orders (and a blank row), in other types and codecs; `lines` are what they hold.
A file of its own, ../cases/parquetOfWarehouse.json, is the compressed table that a warehouse gives back, as Spark types it.
Needs pyarrow.
"""

import base64
import datetime as dt
import decimal
import io
import json
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

DAYS = [dt.date(2024, 1, 31), dt.date(2024, 2, 29), dt.date(1999, 12, 31), None, dt.date(2024, 1, 31)]
AMOUNTS = ["12.30", "-5.00", "0.01", None, "1234567.89"]
CUSTOMERS = ["007", "Zoé", None, None, "007"]
NUMBERS = [17850, 13047, None, None, 17850]

EXCEL = dt.date(1899, 12, 30)
MOMENTS = [day and dt.datetime(day.year, day.month, day.day, 23, 59, 59) for day in DAYS]


def lines(customers):
    return [
        [customer, (day - EXCEL).days, float(amount)]
        for customer, day, amount in zip(customers, DAYS, AMOUNTS)
        if day is not None
    ]


def file_of(customer, date, amount, **options):
    note = pa.array(["a", "b", "c", None, "e"])
    table = pa.table({"note": note, "customer": customer, "date": date, "amount": amount})
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return base64.b64encode(sink.getvalue()).decode()


texts = pa.array(CUSTOMERS, pa.string())
floats = pa.array([amount and float(amount) for amount in AMOUNTS], pa.float64())
dates = pa.array(DAYS, pa.date32())
numbers = pa.array(NUMBERS, pa.int64())
money = pa.array([amount and decimal.Decimal(amount) for amount in AMOUNTS], pa.decimal128(18, 2))

files = {}
for codec in ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]:
    files[f"texts and days, {codec}"] = [file_of(texts, dates, floats, compression=codec), CUSTOMERS]
for unit in ["ms", "us", "ns"]:
    moments = pa.array(MOMENTS, pa.timestamp(unit))
    files[f"moments in {unit}"] = [file_of(texts, moments, floats, version="2.6"), CUSTOMERS]
files["moments with a zone"] = [file_of(texts, pa.array(MOMENTS, pa.timestamp("us", tz="UTC")), floats), CUSTOMERS]
files["moments of 96 bits"] = [
    file_of(texts, pa.array(MOMENTS, pa.timestamp("ns")), floats, use_deprecated_int96_timestamps=True),
    CUSTOMERS,
]
written = pa.array([day and day.isoformat() for day in DAYS])
files["days as texts"] = [file_of(texts, written, floats), CUSTOMERS]
eight = pa.array([day and day.year * 10000 + day.month * 100 + day.day for day in DAYS], pa.int32())
files["days of eight digits"] = [file_of(texts, eight, floats), CUSTOMERS]
NUMBER_TEXTS = [number and str(number) for number in NUMBERS]
files["whole numbers and decimals"] = [file_of(numbers, dates, money), NUMBER_TEXTS]
files["customers with fractions"] = [file_of(pa.array(NUMBERS, pa.float64()), dates, floats), NUMBER_TEXTS]
files["rows in groups of two"] = [file_of(texts, dates, floats, row_group_size=2), CUSTOMERS]
files["pages of the second kind, no dictionary"] = [
    file_of(texts, dates, floats, data_page_version="2.0", use_dictionary=False),
    CUSTOMERS,
]

target = pathlib.Path(__file__).parent.parent / "cases" / "parquetFiles.json"
cases = {name: {"file": file, "lines": lines(customers)} for name, (file, customers) in files.items()}
target.write_text(json.dumps(cases, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

compressed = pa.table(
    {
        "repeat_purchases": pa.array([0, 2, 5], pa.int64()),
        "recency": pa.array([0, 8, 27], pa.int64()),
        "age": pa.array([12, 30, 30], pa.int64()),
        "log_intervals": pa.array([0.0, 2.3, 7.9], pa.float64()),
        "customers": pa.array([40, 7, 2], pa.int64()),
    }
)
sink = io.BytesIO()
pq.write_table(compressed, sink, compression="snappy")
of_warehouse = {"file": base64.b64encode(sink.getvalue()).decode()}
(target.parent / "parquetOfWarehouse.json").write_text(json.dumps(of_warehouse, indent=2) + "\n", encoding="utf-8")
