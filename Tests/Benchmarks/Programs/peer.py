"""A peer in Python: it does its work as often as a line on standard input says, and answers with the
nanoseconds of the processor that took.

    peer.py pyyaml FOLDER                       loads the profiles of a folder
    peer.py jinja2|minijinja|liquid WORDS FACTS renders a template; `text` asks for what it says
"""

import json
import pathlib
import sys
import time


def pyyaml(folder):
    import yaml

    loader = yaml.CSafeLoader
    texts = [path.read_bytes() for path in sorted(pathlib.Path(folder).glob("*.yaml"))]

    def work():
        for text in texts:
            yaml.load(text, Loader=loader)

    return work


def rendering(words, facts):
    """The text of a template, and the facts it is rendered with."""
    return pathlib.Path(words).read_text().rstrip("\n"), json.loads(pathlib.Path(facts).read_text())


def jinja2(words, facts):
    import jinja2

    text, facts = rendering(words, facts)
    template = jinja2.Environment().from_string(text)
    return lambda: template.render(facts)


def minijinja(words, facts):
    import minijinja

    text, facts = rendering(words, facts)
    environment = minijinja.Environment(templates={"words": text})
    return lambda: environment.render_template("words", **facts)


def liquid(words, facts):
    import liquid

    text, facts = rendering(words, facts)
    template = liquid.Environment().from_string(text)
    return lambda: template.render(**facts)


def main():
    makers = {"pyyaml": pyyaml, "jinja2": jinja2, "minijinja": minijinja, "liquid": liquid}
    work = makers[sys.argv[1]](*sys.argv[2:])
    print("ready", flush=True)
    for line in sys.stdin:
        if line.strip() == "text":
            print(json.dumps(work()), flush=True)
            continue
        repetitions = range(int(line))
        start = time.process_time_ns()
        for _ in repetitions:
            work()
        print(time.process_time_ns() - start, flush=True)


main()
