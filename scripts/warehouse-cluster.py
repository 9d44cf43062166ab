"""Makes orders on a cluster of two workers of this machine and reduces them, for scripts/bench/warehouse.mjs.

Reads { orders, checked, queries } from its input: SQL that makes the orders, how many of the first are looked at apart,
and SQL of the tables `orders` and `first_orders`. Prints stages with time, rows and memory, and the rows of each query.
"""

import json
import os
import shutil
import sys
import tempfile
import time

import pyspark
from pyspark.sql import SparkSession

# workers are started from where Spark is
os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
os.environ["PYSPARK_PYTHON"] = sys.executable
WORKERS, CORES, MEGABYTES = 2, 1, 3072

asked = json.load(sys.stdin)
folder = tempfile.mkdtemp(prefix="clv-warehouse-")
spark = (
    SparkSession.builder.master(f"local-cluster[{WORKERS},{CORES},{MEGABYTES}]")
    .config("spark.executor.memory", f"{MEGABYTES - 512}m")
    .config("spark.driver.memory", "2g")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "16")
    .config("spark.local.dir", folder)
    .config("spark.log.level", "OFF")
    .getOrCreate()
)


def cluster_memory():
    """The most memory, in MB, that driver and workers of this run have held so far, added up."""
    held, parents, names = {}, {}, {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/status") as status:
                lines = dict(line.split(":\t", 1) for line in status if ":\t" in line)
            parents[int(pid)] = int(lines["PPid"])
            names[int(pid)] = lines["Name"].strip()
            held[int(pid)] = int(lines.get("VmHWM", "0").split()[0]) / 1024
        except (OSError, ValueError):
            continue

    def is_ours(pid):
        while pid > 1:
            if pid == os.getpid():
                return True
            pid = parents.get(pid, 0)
        return False

    return sum(held[pid] for pid in held if names[pid] == "java" and is_ours(pid))


stages = []


def stage(name, work):
    start = time.monotonic()
    rows, result = work()
    stages.append({"name": name, "seconds": time.monotonic() - start, "rows": rows, "memory": cluster_memory()})
    print(f"{name}: {rows} rows, {stages[-1]['seconds']:.1f} s", file=sys.stderr)
    return result


def make():
    spark.sql(asked["orders"]).write.parquet(f"{folder}/orders")
    orders = spark.read.parquet(f"{folder}/orders")
    orders.createOrReplaceTempView("orders")
    orders.where(f"id < {asked['checked']}").createOrReplaceTempView("first_orders")
    return orders.count(), None


def days():
    counted = "SELECT COUNT(*) FROM (SELECT DISTINCT customer_id, order_date FROM orders)"
    return spark.sql(counted).first()[0], None


def rows_of(sql):
    rows = [[float(value) for value in row] for row in spark.sql(sql).collect()]
    return len(rows), rows


try:
    stage("orders made, as Parquet", make)
    names = {
        "compressed": "purchases by our SQL",
        "spend": "spending by our SQL",
        "checkedCompressed": "purchases of the first orders",
        "checkedSpend": "spending of the first orders",
    }
    answers = {query: stage(name, lambda: rows_of(asked["queries"][query])) for query, name in names.items()}
    stage("days of customers, counted", days)
    json.dump({"stages": stages, "answers": answers}, sys.stdout)
finally:
    spark.stop()
    shutil.rmtree(folder, ignore_errors=True)
