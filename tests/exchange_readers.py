# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors

"""Lets other programs read the questions that Breakeven exports: python3 exchange_readers.py BREAKEVEN LESSON

BREAKEVEN is the program, LESSON a lesson's folder. Moodle's XML is read by Python's own parser and held against the
shares of the points that Moodle knows; GIFT is read by the PyPI package pygiftparser (1.1), the text for Anki by
Anki itself (PyPI: anki). Without the two packages the test is skipped (77), and says so.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

# Moodle, "fraction": what a share of the points may be, in percent; below zero the same.
SHARES = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
          11.11111, 10, 5, 0]


def text_of(value):
    return "\n".join(value) if isinstance(value, list) else value


def expected(lesson):
    """By id: kind, text, and the texts of options or items, of the questions that can go along."""
    texts = json.loads((lesson / "en" / "questions.json").read_text(encoding="utf-8"))
    bank = {}
    for question in json.loads((lesson / "questions.json").read_text(encoding="utf-8"))["questions"]:
        kind = question.get("kind", "single_choice")
        if kind == "repair_rule":
            continue
        words = texts[question["id"]]
        options = words.get("options", words.get("items", {}))
        bank[question["id"]] = {
            "kind": kind,
            "text": text_of(words["text"]),
            "options": {key: text_of(option["text"]) for key, option in options.items()},
            "stated": question.get("key", {}).get("option"),
            "unit": words.get("unit", ""),
        }
    return bank


def check(holds, what):
    if not holds:
        sys.exit(f"Not so: {what}")


def read_moodle(path, bank):
    root = ElementTree.parse(path).getroot()
    check(root.tag == "quiz", "Moodle's XML begins with quiz")
    questions = [q for q in root.findall("question") if q.get("type") != "category"]
    check([q.findtext("idnumber") for q in questions] == list(bank), "all questions are in Moodle's XML, in order")
    for question in questions:
        wanted = bank[question.findtext("idnumber")]
        name = question.findtext("name/text")
        kind = question.get("type")
        check(question.findtext("questiontext/text").startswith(wanted["text"]), f"{name}: the text is whole")
        answers = question.findall("answer")
        if kind == "ordering":
            check([float(a.get("fraction")) for a in answers] == list(range(1, len(answers) + 1)), f"{name}: places")
            continue
        shares = [float(a.get("fraction")) for a in answers]
        check(all(abs(share) in SHARES for share in shares), f"{name}: Moodle knows the shares {shares}")
        check(abs(sum(share for share in shares if share > 0) - 100) < 0.01, f"{name}: 100 % can be had")
        if kind == "numerical":
            check(all(float(a.findtext("tolerance")) >= 0 for a in answers), f"{name}: tolerances")
            check(question.findtext("units/unit/unit_name", "") == wanted["unit"], f"{name}: the unit")
            continue
        check(kind == "multichoice", f"{name}: the type {kind} is Moodle's")
        check(sorted(a.findtext("text") for a in answers) == sorted(wanted["options"].values()), f"{name}: options")
        right = [a.findtext("text") for a in answers if float(a.get("fraction")) == 100]
        if wanted["stated"]:
            check(right == [wanted["options"][wanted["stated"]]], f"{name}: the stated option is right")
    return len(questions)


def plain(gift_text):
    """Escapes taken off, which the parser leaves to its caller."""
    for mark in ":~=#{}":
        gift_text = gift_text.replace("\\" + mark, mark)
    return gift_text.replace("\\n", "\n").replace("\\\\", "\\").removeprefix("[markdown]").strip()


def read_gift(path, bank):
    from pygiftparser import parser
    with open(path, encoding="utf-8") as file:
        questions = parser.parseFile(file)
    check([q.title for q in questions] == list(bank), "all questions are in the GIFT file, in order")
    kinds = {"single_choice": "SelectSet", "multiple_choice": "MultipleChoicesSet", "order": "MatchingSet",
             "numeric": "NumericAnswerSet"}
    for question in questions:
        wanted = bank[question.title]
        check(question.valid, f"{question.title}: valid")
        check(question.markup == "markdown", f"{question.title}: Markdown")
        check(plain(question.text).startswith(wanted["text"]), f"{question.title}: the text is whole")
        kind = type(question.answers).__name__
        check(kinds.get(wanted["kind"], kind) == kind, f"{question.title}: {wanted['kind']} is read as {kind}")
        if kind == "NumericAnswerSet":
            check(question.answers.answers[0].fraction == 100, f"{question.title}: the first number is right")
            continue
        options = [plain(answer.answer) for answer in question.answers.answers]
        check(sorted(options) == sorted(wanted["options"].values()), f"{question.title}: options {options}")
        if wanted["stated"]:
            right = [plain(answer.answer) for answer in question.answers.answers if answer.fraction == 100]
            check(right == [wanted["options"][wanted["stated"]]], f"{question.title}: the stated option is right")
    return len(questions)


def read_anki(path, bank, folder):
    from anki.collection import Collection, ImportCsvRequest
    collection = Collection(str(folder / "collection.anki2"))
    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    check(metadata.is_html, "Anki takes the texts as HTML")
    collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))
    notes = [collection.get_note(note) for note in sorted(collection.find_notes(""))]
    check(len(notes) == len(bank), f"Anki has {len(notes)} notes of {len(bank)} questions")
    for note, wanted in zip(notes, bank.values()):
        check("<script" not in note.fields[0].lower(), "no script reaches Anki")
        check(note.fields[0] and note.fields[1], "each note has a question and an answer")
        check(any(tag.startswith("topic::") for tag in note.tags), f"tags {note.tags}")
        check(all(ord(c) >= 32 for c in note.fields[0] if c not in "\n\t"), f"{wanted['text']}: clean")
    decks = {collection.decks.name(card.did) for note in notes for card in note.cards()}
    check(len(decks) == 1 and "Default" not in decks, f"one deck of its own, not {decks}")
    collection.close()
    return len(notes)


def main():
    program, lesson = sys.argv[1], Path(sys.argv[2])
    bank = expected(lesson)
    skipped = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for ending in ("xml", "gift", "txt"):
            subprocess.run([program, "--export-questions", folder / f"bank.{ending}", "--lesson", lesson], check=True,
                           stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        print("Moodle's XML:", read_moodle(folder / "bank.xml", bank), "questions")
        readers = {"pygiftparser": lambda: read_gift(folder / "bank.gift", bank),
                   "anki": lambda: read_anki(folder / "bank.txt", bank, folder)}
        for package, read in readers.items():
            try:
                print(f"{package}:", read(), "questions")
            except ImportError:
                skipped.append(package)
                print(f"Skipped: the PyPI package {package} is not there.")
    sys.exit(77 if len(skipped) == len(readers) else 0)


if __name__ == "__main__":
    main()
