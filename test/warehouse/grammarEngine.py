"""Reads statements by the grammars of sqlglot: python3 grammarEngine.py < { queries: { name: { dialect, sql } } }.

Answers, of each, how many statements it is, the tables and columns it takes from outside, the names of its result, and
the functions that the dialect is not known to have. Raises where a grammar refuses one.
"""

import json
import sys

import sqlglot
from sqlglot import exp
from sqlglot.errors import ErrorLevel

DIALECTS = {"sqlserver": "tsql", "postgresql": "postgres", "mariadb": "mysql"}


def read(dialect, sql):
    statements = sqlglot.parse(sql, dialect=DIALECTS.get(dialect, dialect), error_level=ErrorLevel.RAISE)
    tree = statements[0]
    steps = {step.alias for step in tree.find_all(exp.CTE)}
    tables = [table for table in tree.find_all(exp.Table) if table.name not in steps]
    return {
        "statements": len(statements),
        "kind": tree.key,
        "tables": [[part.name for part in table.parts] for table in tables],
        "columns": sorted({column.name for column in tree.find_all(exp.Column) if column.table == "source"}),
        "result": tree.named_selects,
        "unknown": sorted({call.name for call in tree.find_all(exp.Anonymous)}),
    }


asked = json.load(sys.stdin)
json.dump({name: [read(**query)] for name, query in asked["queries"].items()}, sys.stdout)
