"""Answers questions about tables by Apache Spark: python3 sparkEngine.py < { tables, queries, analysed }.

A table is columns with their types and rows of texts. Queries are answered by their rows, those that are only analysed
by the columns of their result: Spark takes a second for each, however small. The zone of the session is neither that of
the data nor any that is asked about: no answer may depend on it.
"""

import datetime
import decimal
import json
import sys

from pyspark.sql import SparkSession, types

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.session.timeZone", "America/Los_Angeles")
    .config("spark.log.level", "OFF")
    .getOrCreate()
)
TYPES = {
    "text": (types.StringType(), str),
    "time": (types.TimestampNTZType(), datetime.datetime.fromisoformat),
    "moment": (types.TimestampType(), lambda text: datetime.datetime.fromisoformat(text + ":00")),
    "decimal": (types.DecimalType(18, 2), decimal.Decimal),
    "double": (types.DoubleType(), float),
}


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def view(name, table):
    schema = types.StructType([types.StructField(title, TYPES[kind][0]) for title, kind in table["columns"]])
    readers = [TYPES[kind][1] for _, kind in table["columns"]]
    rows = [[None if cell is None else read(cell) for read, cell in zip(readers, row)] for row in table["rows"]]
    spark.createDataFrame(rows, schema, verifySchema=False).createOrReplaceTempView(quoted(name))


asked = json.load(sys.stdin)
for name, table in asked["tables"].items():
    view(name, table)
answers = {name: [row.asDict() for row in spark.sql(sql).collect()] for name, sql in asked["queries"].items()}
for name, sql in asked.get("analysed", {}).items():
    answers[name] = [{"column": column} for column in spark.sql(sql).columns]
answers["tables of the database"] = [
    {"name": name} for name in asked["tables"] if spark.catalog.tableExists(quoted(name))
]
json.dump(answers, sys.stdout, default=str)
