# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""From starting the engine to its figure, against a PyTorch script's import, build and one forward.

Two times: until a first figure with its interval stands on the terminal, and until the final one is printed. The final one
holds at least 30 forwards after at least 10 to warm up, which alone are longer than what the script does.
"""

import argparse
import json
import os
import pty
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = Path(__file__).with_name("pytorch_script.py")
TARGET_RATIO = 0.5
TIME_LIMIT_S = 300


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", type=Path, default=ROOT / "build/release/bin/breakeven-engine")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has torch")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def run(command: list[str]) -> tuple[float, str]:
    """Milliseconds from start to end of a process, and what it printed."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT_S)
    elapsed = (time.perf_counter() - started) * 1e3
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    return elapsed, done.stdout


def until_first_figure(command: list[str]) -> tuple[float, float]:
    """Milliseconds from start to the first interval on the terminal, and to the end."""
    ours, theirs = pty.openpty()
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL)
    os.close(theirs)
    first = None
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 4096)
        except OSError:  # the terminal's other side was closed: the process has ended
            break
        if not chunk:
            break
        shown += chunk
        if first is None and "±".encode() in shown:
            first = (time.perf_counter() - started) * 1e3
    os.close(ours)
    if process.wait(TIME_LIMIT_S) != 0 or first is None:
        raise SystemExit(f"{' '.join(command)} gave no figure: {shown.decode(errors='replace')[-500:]}")
    return first, (time.perf_counter() - started) * 1e3


def main() -> int:
    options = arguments()
    engine = [str(options.engine), "run", "--size", "0.5GB", "--batch", "32", "--device", "cpu"]
    script = [options.python, str(SCRIPT)]
    for command in (engine, script):  # brings the files into memory for both
        run(command)
    firsts: list[float] = []
    finals: list[float] = []
    theirs: list[float] = []
    for index in range(options.rounds):
        first, final = until_first_figure(engine)
        firsts.append(first)
        finals.append(final)
        elapsed, printed = run(script)
        theirs.append(elapsed)
        parts = ", ".join(f"{name} {milliseconds:.0f}" for name, milliseconds in json.loads(printed).items())
        print(f"round {index + 1}: engine {first:6.0f} ms and {final:6.0f} ms, "
              f"PyTorch script {elapsed:6.0f} ms ({parts})", flush=True)  # fmt: skip
    for name, times in (("first figure", firsts), ("final figure", finals)):
        ratio = statistics.median(times) / statistics.median(theirs)
        print(f"{name}: engine {statistics.median(times):.0f} ms, PyTorch script {statistics.median(theirs):.0f} ms; "
              f"ratio {ratio:.3f}, wanted under {TARGET_RATIO}: {'yes' if ratio < TARGET_RATIO else 'NO'}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
