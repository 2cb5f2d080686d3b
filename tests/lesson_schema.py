# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors

"""Holds the lessons that are shipped against the published schemas, and the schemas against broken lessons.

Needs the module jsonschema (Debian: python3-jsonschema); without it the test is skipped (77), and says so.
"""

import copy
import json
import sys
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Skipped: the Python module jsonschema is not there (Debian: apt install python3-jsonschema).")
    sys.exit(77)

LESSONS = Path(__file__).resolve().parent.parent / "lessons"
STRUCTURE = {"lesson.json": "lesson", "questions.json": "questions"}
TEXTS = {"strings.json": "strings", "questions.json": "question-texts"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def change(document, path, value):
    """A copy with one value changed; None takes it out."""
    changed = copy.deepcopy(document)
    place = changed
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return changed


def of_kind(kind, **members):
    return {"id": "a", "kind": kind, "use": "practice", "difficulty": "easy", "topic": "a", **members}


RULE = {"size_gb_above": 1, "batch_above": 16, "junction": "or"}

# One of each kind, as small as can be: the schema must let them pass, or the refusals below would prove nothing.
SMALLEST = [
    of_kind("single_choice", options=["a", "b"], key={"option": "a"}),
    of_kind("multiple_choice", options=["a", "b"], key={"options": ["a"]}),
    of_kind("numeric", key={"value": 1}),
    of_kind("numeric", key={"cost": {"price_per_hour": 1, "throughput_per_s": 1}}, tolerance=1, mistakes=[{"id": "a", "value": 2}]),
    of_kind("order", items=["a", "b"], key={"order": ["b", "a"]}),
    of_kind("order", items=["start", "end"], key={"stages": True}),
    of_kind("fill_cell", cell={"step": 1, "column": "batch"}),
    of_kind("fill_cell", cell={"step": 1, "column": "hardware"}, options=["cpu", "gpu"]),
    of_kind("repair_rule", broken=RULE, cases=[{"size_gb": 1, "batch": 1}]),
]

# What the program refuses by its form alone, the schema refuses, too.
BROKEN = {
    "lesson": [
        (["format"], "other"),
        (["version"], 2),
        (["id"], "Not an id"),
        (["language"], "../en"),
        (["minutes"], 0),
        (["hardware"], "GPU"),
        (["rule", "junction"], "xor"),
        (["rule", "batch_above"], 16.5),
        (["flow"], ["start", "choose", "cpu", "run", "end"]),
        (["flow", 1], "think"),
        (["steps"], []),
        (["steps", 0, "batch"], None),
        (["steps", 0, "size_gb"], 0.01),
        (["steps", 0], {"family": "cnn", "size_gb": 3, "batch": 1}),
        (["steps", 0, "latency_ms"], 0),
        (["steps", 0, "hardware"], "CPU"),
        (["insights", 0, "steps"], []),
    ],
    "questions": [
        (["questions", 0, "use"], "exam"),
        (["questions", 0, "difficulty"], "tough"),
        (["questions", 0, "options"], ["one"]),
        (["questions", 0, "options"], ["one", "one"]),
        (["questions", 0, "key"], {}),
        (["questions", 0, "key"], {"option": "a", "hardware_of_step": 1}),
        (["questions", 0, "key"], {"step_where": {}}),
        (["questions", 0, "hint_cells", 0, "column"], "price"),
        (["questions", 0, "kind"], "essay"),
        (["questions", 0, "tolerance"], 1),
        (["questions", 0, "key"], {"options": ["a"]}),
        (["questions", 0], of_kind("multiple_choice", options=["a", "b"])),
        (["questions", 0], of_kind("multiple_choice", options=["a", "b"], key={"option": "a"})),
        (["questions", 0], of_kind("multiple_choice", options=["a", "b"], key={"options": []})),
        (["questions", 0], of_kind("numeric")),
        (["questions", 0], of_kind("numeric", key={"value": "1"})),
        (["questions", 0], of_kind("numeric", key={"value": 1, "cost": {"price_per_hour": 1, "throughput_per_s": 1}})),
        (["questions", 0], of_kind("numeric", key={"value": 1}, tolerance=-1)),
        (["questions", 0], of_kind("numeric", key={"value": 1}, options=["a", "b"])),
        (["questions", 0], of_kind("numeric", key={"value": 1}, mistakes=[{"id": "a", "value": 2, "explanation": "a"}])),
        (["questions", 0], of_kind("numeric", key={"throughput": {"batch": 1, "latency_ms": 0}})),
        (["questions", 0], of_kind("order", items=["a", "b"])),
        (["questions", 0], of_kind("order", options=["a", "b"], key={"order": ["a", "b"]})),
        (["questions", 0], of_kind("order", items=["a", "b"], key={"stages": False})),
        (["questions", 0], of_kind("fill_cell", cell={"step": 1, "column": "price"})),
        (["questions", 0], of_kind("fill_cell", cell={"column": "batch"})),
        (["questions", 0], of_kind("fill_cell", cell={"step": 1, "column": "batch"}, key={"value": 1})),
        (["questions", 0], of_kind("fill_cell", cell={"step": 1, "column": "batch"}, options=["a", "b"])),
        (["questions", 0], of_kind("fill_cell", cell={"step": 1, "column": "hardware"})),
        (["questions", 0], of_kind("repair_rule", broken=RULE)),
        (["questions", 0], of_kind("repair_rule", broken=RULE, cases=[])),
        (["questions", 0], of_kind("repair_rule", broken=RULE, cases=[{"size_gb": 1, "batch": 1, "hardware": "tpu"}])),
        (["questions", 0], of_kind("repair_rule", broken={"junction": "or"}, cases=[{"size_gb": 1, "batch": 1}])),
    ],
    "strings": [
        (["title"], ""),
        (["title"], 7),
        (["title"], "two\nlines"),
        (["titel"], "misspelt"),
        (["flow", "think"], {"label": "a", "sentence": "b"}),
        (["glossary", "batch", "sense"], "misspelt"),
    ],
    "question-texts": [
        (["Not an id"], {"text": "a"}),
        (["example"], {"text": "a", "hint": "misspelt"}),
        (["example"], {"hints": ["a", "b", "c"]}),
        (["example"], {"mistakes": ["a"]}),
        (["example"], {"items": {"a": {"text": "a", "reason": "misspelt"}}}),
    ],
}


def main():
    validators = {}
    for name in BROKEN:
        schema = read(LESSONS / "schema" / f"{name}.schema.json")
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)

    faults = []
    checked = 0

    def check(path, name):
        nonlocal checked
        checked += 1
        document = read(path)
        for error in validators[name].iter_errors(document):
            faults.append(f"{path.relative_to(LESSONS)}: {error.json_path}: {error.message}")
        schema = (path.parent / document["$schema"]).resolve()
        if schema != LESSONS / "schema" / f"{name}.schema.json":
            faults.append(f"{path.relative_to(LESSONS)}: $schema leads to {schema}")
        return document

    lessons = sorted(path.parent for path in LESSONS.glob("*/lesson.json"))
    if len(lessons) < 2:
        faults.append("the lessons were not found, so nothing was checked")
    good = {}
    for lesson in lessons:
        for file, name in STRUCTURE.items():
            good[name] = check(lesson / file, name)
        for file, name in TEXTS.items():
            for path in sorted(lesson.glob(f"*/{file}")):
                good[name] = check(path, name)

    smallest = change(good["questions"], ["questions"], SMALLEST)
    for error in validators["questions"].iter_errors(smallest):
        faults.append(f"questions.schema.json refuses {error.json_path}: {error.message}")

    for name, changes in BROKEN.items():
        for path, value in changes:
            if validators[name].is_valid(change(good[name], path, value)):
                faults.append(f"{name}.schema.json lets {path} = {value!r} pass")

    print("\n".join(faults) or f"{checked} files of {len(lessons)} lessons are good; {sum(map(len, BROKEN.values()))} broken ones were refused.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
