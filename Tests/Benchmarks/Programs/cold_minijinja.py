"""One message from a cold start, with PyYAML's C loader and MiniJinja."""

import sys

import minijinja
import yaml

with open(sys.argv[1]) as words:
    environment = minijinja.Environment(templates={"words": words.read()})
profiles = []
for path in sys.argv[2:4]:
    with open(path, "rb") as profile:
        profiles.append(yaml.load(profile, Loader=yaml.CSafeLoader))
sender, recipient = profiles
recipient["first_name"] = recipient["name"]["called"]
met = recipient["ties"]["met"]
print(environment.render_template("words", sender=sender, recipient=recipient, met=met))
