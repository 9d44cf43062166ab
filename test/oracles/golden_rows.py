"""Compares the golden rows of a file of test/cases with values that were calculated by other means, and fills in those that are missing."""
import json
import sys


def compare(file, calculate, differs, plain, is_by_hand=lambda row: isinstance(row[2], str)):
    """Every row is [function, arguments, value, source …]; with --fill a value of null is written. Exit status 1 when one disagrees."""
    rows = json.loads(file.read_text())
    wrong = checked = 0
    for row in rows:
        function, arguments = row[:2]
        if is_by_hand(row):
            continue
        expected = calculate(function, arguments)
        if row[2] is None:
            row[2] = plain(expected)
        checked += 1
        if differs(row[2], expected):
            wrong += 1
            print(f"{function}{arguments}: {row[2]} in the file, {expected} here")
    if "--fill" in sys.argv:
        file.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")
    print(f"{checked} values compared, {wrong} wrong")
    return 1 if wrong else 0
