"""Cases of Liquid by python-liquid: prints its name, then for each case the text, or null for a fault.

    liquid_cases.py CASES
"""

import importlib.metadata
import json
import sys

import liquid


def answer(case):
    environment = liquid.Environment(loader=liquid.DictLoader(case.get("templates") or {}))
    try:
        return environment.from_string(case["template"]).render(**(case.get("data") or {}))
    except Exception:
        return None


print("python-liquid", importlib.metadata.version("python-liquid"))
with open(sys.argv[1], encoding="utf-8") as cases:
    for line in cases:
        print(json.dumps(answer(json.loads(line))))
