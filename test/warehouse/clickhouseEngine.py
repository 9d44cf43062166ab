"""Answers questions about tables by ClickHouse: python3 clickhouseEngine.py < { tables, queries }.

A table is columns with their types and rows of texts.
"""

import json
import sys

from chdb import session

TYPES = {
    "text": "Nullable(String)",
    "time": "Nullable(DateTime64(0, 'UTC'))",
    "moment": "Nullable(DateTime64(0, 'America/Los_Angeles'))",
    "decimal": "Nullable(Decimal(18, 2))",
    "double": "Nullable(Float64)",
}
database = session.Session()
# the one that is there takes an unknown table for a file of that name
database.query("CREATE DATABASE warehouse ENGINE = Atomic")
database.query("USE warehouse")


def quoted(name):
    return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`"


def create(name, table):
    columns = ", ".join(quoted(title) + " " + TYPES[kind] for title, kind in table["columns"])
    database.query(f"CREATE TABLE {quoted(name)} ({columns}) ENGINE = Memory")
    rows = "\n".join(json.dumps(row) for row in table["rows"])
    if rows:
        database.query(
            f"INSERT INTO {quoted(name)} SETTINGS date_time_input_format = 'best_effort' FORMAT JSONCompactEachRow {rows}"
        )


def answer(sql):
    return [json.loads(line) for line in str(database.query(sql, "JSONEachRow")).splitlines() if line]


asked = json.load(sys.stdin)
for name, table in asked["tables"].items():
    create(name, table)
answers = {name: answer(sql) for name, sql in asked["queries"].items()}
answers["tables of the database"] = answer("SELECT name FROM system.tables WHERE database = currentDatabase()")
json.dump(answers, sys.stdout)
