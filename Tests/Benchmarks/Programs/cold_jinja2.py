"""One message from a cold start, with PyYAML's C loader and Jinja2."""

import sys

import jinja2
import yaml

with open(sys.argv[1]) as words:
    template = jinja2.Environment().from_string(words.read())
profiles = []
for path in sys.argv[2:4]:
    with open(path, "rb") as profile:
        profiles.append(yaml.load(profile, Loader=yaml.CSafeLoader))
sender, recipient = profiles
recipient["first_name"] = recipient["name"]["called"]
print(template.render(sender=sender, recipient=recipient, met=recipient["ties"]["met"]))
