"""A message for each of many recipients, as a loop of PyYAML's C loader and MiniJinja: one JSON object
a line in, one out. It neither chooses a template nor looks at any limit."""

import json
import sys

import minijinja
import yaml

with open(sys.argv[1]) as words:
    environment = minijinja.Environment(templates={"words": words.read()})
with open(sys.argv[2], "rb") as profile:
    sender = yaml.load(profile, Loader=yaml.CSafeLoader)
with open(sys.argv[3], "rb") as recipients:
    for line in recipients:
        recipient = yaml.load(line, Loader=yaml.CSafeLoader)
        recipient["first_name"] = recipient["name"].split()[0]
        text = environment.render_template(
            "words", sender=sender, recipient=recipient, met=recipient["ties"]["met"])
        print(json.dumps({"recipient": recipient["name"], "text": text}))
