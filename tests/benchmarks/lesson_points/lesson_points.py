#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""How long `breakeven-engine compare` takes for the five lesson points, from start to end of the process."""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TARGET_S = 25
TIME_LIMIT_S = 600


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", type=Path, default=ROOT / "build/release/bin/breakeven-engine")
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT_S)
    elapsed = time.perf_counter() - started
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    return elapsed


def main() -> int:
    options = arguments()
    times = []
    for index in range(options.rounds):
        times.append(seconds([str(options.engine), "compare"]))
        print(f"round {index + 1}: {times[-1]:.2f} s", flush=True)
    median = statistics.median(times)
    print(f"median: {median:.2f} s, wanted under {TARGET_S} s on two cores: {'yes' if median < TARGET_S else 'NO'}; "
          f"fastest to slowest {min(times) / median:.2f} to {max(times) / median:.2f} of it")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
