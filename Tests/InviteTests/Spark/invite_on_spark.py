"""Write to more people than one machine can: `invite batch` is a line filter, and Spark pipes lines
through it.

    spark-submit invite_on_spark.py me.yaml people.jsonl invites/

Each worker runs an `invite` of its own, so the program, your profile and your templates have to be on
each machine, in a folder they share or sent with `spark-submit --files`.

A partition is a stream of its own: `invite` counts records and lines from its start, and knows nothing
of the texts in others. So sameness is not looked for (`--no-sameness`), and records are numbered anew
here. That is possible because there is one line for each recipient, in order: the line with a number
belongs to the recipient with that number.
"""

import json
import os
import shlex
import sys


def invites(recipients, sender, program="invite", options=()):
    """The invites to `recipients`, an RDD of one JSON object a line, as such an RDD.

    `record` is the recipient's number in the whole RDD, from 1, empty lines left out.
    """
    command = [program, "batch", sender, "--input", "json", "--jobs", "1", "--no-sameness", *options]
    # Status 1 says that somebody has no message, which is in the lines; only more than that is a
    # failure of the job.
    shell = ["sh", "-c", '"$@" || [ $? -eq 1 ]', "sh", *command]
    lines = recipients.filter(lambda line: line.strip()).pipe(
        shlex.join(shell), env=dict(os.environ), checkCode=True
    )
    return lines.zipWithIndex().map(numbered)


def numbered(pair):
    """A line with the number of its record in the whole of the input."""
    line, index = pair
    invite = json.loads(line)
    moved = index + 1 - invite["record"]
    invite["record"] += moved
    invite["recipient"] = f"-:{invite['record']}"
    for finding in invite["findings"]:
        if finding.get("path") == "<stdin>":
            finding["line"] += moved
    return json.dumps(invite, ensure_ascii=False)


if __name__ == "__main__":
    from pyspark import SparkContext

    sender, source, target = sys.argv[1:4]
    context = SparkContext(appName="invite")
    invites(context.textFile(source), sender).saveAsTextFile(target)
