#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""How long `serve` takes from a `run` written to it to the first progress line, once it has run before."""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
TARGET_MS = 20.0

Message = dict[str, Any]


class Engine:
    """A serving engine; one message a line each way."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen([str(path), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._last_id = 0

    def call(self, method: str, **params: Any) -> int:
        """Sends a request and returns its id."""
        assert self._process.stdin is not None
        self._last_id += 1
        request = {"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params}
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()
        return self._last_id

    def wait_for(self, wanted: Callable[[Message], bool]) -> Message:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message: Message = json.loads(line)
            if wanted(message):
                return message
        raise SystemExit(f"the engine ended with {self._process.wait()}")

    def answer(self, request: int) -> Message:
        return self.wait_for(lambda message: message.get("id") == request)

    def first_progress(self, request: int) -> Message:
        """Raises where the request is answered before any progress."""
        message = self.wait_for(
            lambda message: message.get("id") == request
            or (message.get("method") == "progress" and message["params"]["id"] == request)
        )
        if "method" not in message:
            raise SystemExit(f"answered without progress: {message}")
        return message

    def shut_down(self) -> None:
        self.answer(self.call("shutdown"))
        self._process.wait(timeout=10)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", type=Path, default=ROOT / "build/release/bin/breakeven-engine")
    parser.add_argument("--runs", type=int, default=30)
    return parser.parse_args()


def run_parameters(size_bytes: int) -> Message:
    workload = {"family": "mlp", "precision": "fp32", "size_bytes": size_bytes, "batch": 8}
    return {"workload": workload, "device": "cpu", "effort": "quick", "path": "best"}


def first_progress_ms(engine: Engine, size_bytes: int) -> float:
    """Cancels the run once it has told of itself."""
    started = time.perf_counter()
    request = engine.call("run", **run_parameters(size_bytes))
    engine.first_progress(request)
    elapsed = (time.perf_counter() - started) * 1e3
    engine.call("cancel", id=request)
    engine.answer(request)
    return elapsed


def main() -> int:
    options = arguments()
    engine = Engine(options.engine)
    engine.answer(engine.call("hello", client="benchmark", protocol=1))
    first = engine.answer(engine.call("run", **run_parameters(100_000_000)))
    if "error" in first:
        raise SystemExit(first["error"]["message"])
    # Every second run grows the model, so that it does not find all it needs.
    times = [first_progress_ms(engine, 100_000_000 + 50_000_000 * (index // 2)) for index in range(options.runs)]
    engine.shut_down()
    median = statistics.median(times)
    print(f"{len(times)} runs: median {median:.2f} ms, worst {max(times):.2f} ms from run to first progress; "
          f"wanted under {TARGET_MS:.0f} ms: {'yes' if max(times) < TARGET_MS else 'NO'}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
