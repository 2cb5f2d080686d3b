# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""Warm-up and stopping as the engine does them with `--effort quick`, so that all contenders are held to one rule."""

import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

LEAST_SAMPLES = 30
LEAST_SECONDS = 0.5
CAP_SECONDS = 3.0
LOOK_EVERY = 10
WANTED_HALF_WIDTH = 0.02

WARM_UP_FORWARDS = 3
WARM_UP_SECONDS = 0.2
WARM_UP_BLOCK = 5
WARM_UP_CHANGE = 0.02
WARM_UP_MOST_FORWARDS = 25
WARM_UP_MOST_SECONDS = 2.0


@dataclass
class Figure:
    median_ms: float
    half_width: float  # of the median's 95 % interval, as a share of the median
    samples: int


def timed_ms(forward: Callable[[], None]) -> float:
    start = time.perf_counter_ns()
    forward()
    return (time.perf_counter_ns() - start) / 1e6


def is_steady(times: list[float]) -> bool:
    if len(times) < 2 * WARM_UP_BLOCK:
        return False
    newer = statistics.median(times[-WARM_UP_BLOCK:])
    older = statistics.median(times[-2 * WARM_UP_BLOCK : -WARM_UP_BLOCK])
    return abs(newer - older) < WARM_UP_CHANGE * older


def warm_up(forward: Callable[[], None]) -> None:
    times: list[float] = []
    while True:
        times.append(timed_ms(forward))
        seconds = sum(times) / 1e3
        if len(times) >= WARM_UP_MOST_FORWARDS or seconds >= WARM_UP_MOST_SECONDS:
            return
        if len(times) >= WARM_UP_FORWARDS and seconds >= WARM_UP_SECONDS and is_steady(times):
            return


def half_width(times: list[float]) -> float:
    """Distribution-free 95 % interval of the median (ranks by the normal approximation of the binomial)."""
    ordered = sorted(times)
    count = len(ordered)
    reach = 0.98 * math.sqrt(count)
    low = max(math.floor(count / 2 - reach), 1)
    high = min(math.ceil(count / 2 + 1 + reach), count)
    return (ordered[high - 1] - ordered[low - 1]) / (2 * statistics.median(ordered))


def measure(forward: Callable[[], None]) -> Figure:
    warm_up(forward)
    times: list[float] = []
    total_ms = 0.0
    while True:
        times.append(timed_ms(forward))
        total_ms += times[-1]
        if total_ms >= CAP_SECONDS * 1e3:
            break
        enough = len(times) >= LEAST_SAMPLES and total_ms >= LEAST_SECONDS * 1e3
        if enough and len(times) % LOOK_EVERY == 0 and half_width(times) <= WANTED_HALF_WIDTH:
            break
    return Figure(statistics.median(times), half_width(times), len(times))
