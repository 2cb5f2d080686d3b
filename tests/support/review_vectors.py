# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""Records what another implementation of FSRS-6 answers: python3 review_vectors.py > review_vectors.json

Needs the PyPI package "fsrs" 6.3. Times are milliseconds since 1970, UTC; the seed is fixed, so that a second run gives
the same file.
"""

import json
import random
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

from fsrs import Card, Rating, Scheduler, State

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
START = datetime(2026, 1, 5, 8, 30, tzinfo=timezone.utc)
DAY = 86400


def milliseconds(moment):
    return (moment - EPOCH) // timedelta(milliseconds=1)


def played(name, ratings_and_pauses):
    """Reviews a new card; a pause is seconds since the review before, or None: when it is due."""
    scheduler = Scheduler(enable_fuzzing=False)
    card = Card(card_id=1, due=START)
    now = START
    reviews = []
    for rating, pause in ratings_and_pauses:
        now = card.due if pause is None else now + timedelta(seconds=pause)
        before = scheduler.get_card_retrievability(card, now)
        card, _ = scheduler.review_card(card, Rating(rating), now)
        reviews.append({
            "rating": rating,
            "at": milliseconds(now),
            "retrievability": before,
            "state": int(card.state),
            "step": card.step,
            "stability": card.stability,
            "difficulty": card.difficulty,
            "due": milliseconds(card.due),
        })
    return {"name": name, "reviews": reviews}


def drawn(rng, count):
    """Ratings as learners give them, after pauses of seconds, hours, days, and years."""
    answers = []
    for _ in range(count):
        rating = rng.choices([1, 2, 3, 4], weights=[3, 2, 4, 1])[0]
        pause = rng.choice([
            None, None, None,
            rng.randrange(0, 600),
            rng.randrange(600, DAY),
            rng.randrange(DAY, 3 * DAY),
            rng.randrange(3 * DAY, 60 * DAY),
            rng.randrange(60 * DAY, 2000 * DAY),
        ])
        answers.append((rating, pause))
    return answers


def as_lines(history):
    """A review a line."""
    reviews = ",\n".join("  " + json.dumps(review) for review in history["reviews"])
    return f'{{"name": {json.dumps(history["name"])}, "reviews": [\n{reviews}\n]}}'


def main():
    histories = [played(f"only {rating}, when due", [(rating, None)] * 12) for rating in (1, 2, 3, 4)]
    histories += [played(f"only {rating}, all on one day", [(rating, 60)] * 10) for rating in (1, 2, 3, 4)]
    histories += [
        played("forgotten again and again", [(3, None), (3, None), (1, None), (3, None)] * 5),
        played("hard at every step", [(2, None), (2, None), (3, None), (2, None), (3, None), (2, None), (1, None),
                                      (2, None), (2, None), (3, None)]),
        played("a second before and at the full day", [(4, 0), (3, DAY - 1), (3, DAY), (1, DAY - 1), (3, DAY),
                                                      (2, 2 * DAY - 1), (3, 2 * DAY)]),
        played("at the same moment", [(3, 0)] * 6 + [(1, 0)] * 3),
        played("a century later", [(3, None), (3, None), (3, 36525 * DAY), (1, 36525 * DAY), (3, 36525 * DAY)]),
    ]
    rng = random.Random(20260105)
    histories += [played(f"drawn {number}", drawn(rng, 12)) for number in range(1, 41)]
    recorded_with = json.dumps("fsrs " + version("fsrs"))
    lines = [as_lines(history) for history in histories]
    sys.stdout.write(f'{{"recorded_with": {recorded_with}, "histories": [\n' + ",\n".join(lines) + "\n]}\n")


if __name__ == "__main__":
    main()
