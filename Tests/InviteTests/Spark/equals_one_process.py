"""Checks that Spark with several workers writes what one process writes.

    python3 equals_one_process.py INVITE SENDER TEMPLATES COUNT
"""

import json
import os
import random
import subprocess
import sys
import tempfile

from invite_on_spark import invites

program, sender, templates, count = sys.argv[1:4] + [int(sys.argv[4])]
options = ["--templates", templates, "--today", "2026-11-21"]
os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
os.environ["PYTHONPATH"] = os.path.dirname(os.path.abspath(__file__))


def person(number, dice):
    """Somebody who may be known in some way, may be unknown, and may be at fault."""
    facts = {"name": f"Ada {chr(65 + number % 26)}ray \U0001f600", "company": f"Company {number % 1000}"}
    match dice.randrange(5):
        case 0:
            facts["ties"] = {"met": {"event": "Strange Loop 2026", "topic": f"topic {number}"}}
        case 1:
            facts["ties"] = {"article": {"title": f"Notes {number}", "takeaway": "it works"}}
        case 2:
            facts["schools"] = ["Yale University"]
        case 3:
            facts["interests"] = ["programming languages"]
    if dice.randrange(100) == 0:
        facts["nmae"] = "x"
    return json.dumps(facts)


dice = random.Random(6)
people = [person(number, dice) for number in range(1, count + 1)]
alone = subprocess.run(
    [program, "batch", sender, "--no-sameness", *options],
    input="\n".join(people), capture_output=True, text=True,
).stdout.splitlines()

from pyspark import SparkConf, SparkContext  # noqa: E402

settings = SparkConf().setMaster("local[4]").set("spark.ui.enabled", "false")
context = SparkContext(conf=settings)
context.setLogLevel("ERROR")
with tempfile.TemporaryDirectory() as folder:
    source = os.path.join(folder, "people.jsonl")
    with open(source, "w") as file:
        file.write("\n".join(people))
    lines = invites(context.textFile(source, minPartitions=7), sender, program, options)
    partitions = lines.getNumPartitions()
    # In whatever order they come: their numbers bring them back into it.
    together = lines.repartition(3).map(json.loads).collect()
context.stop()

together.sort(key=lambda invite: invite["record"])
assert len(alone) == count, f"{len(alone)} lines of one process"
assert len(together) == count, f"{len(together)} lines of Spark"
for one, other in zip(map(json.loads, alone), together):
    assert one == other, f"\n{one}\n{other}"
statuses = sorted({invite["status"] for invite in together})
print(f"{count} invites from {partitions} partitions are those of one process: {statuses}")
