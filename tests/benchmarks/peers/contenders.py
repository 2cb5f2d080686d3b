# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""Everyone who is measured, behind one call: a figure for a batch. The engine runs as a child process."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import runtimes
import sampling
from models import Attention
from points import Subject
from sampling import Figure

OURS = "ours"
OPENVINO = "OpenVINO"
ONNXRUNTIME = "ONNX Runtime"
PEERS = (OPENVINO, ONNXRUNTIME)

ENGINE_TIME_LIMIT_S = 300

Contender = Callable[[], Figure]


class EngineFailed(Exception):
    """The engine gave no figure, or one of another model."""


@dataclass(frozen=True)
class Stored:
    """A graph on disk."""

    path: Path
    parameters: int
    sample_shape: tuple[int, ...]


def takes_part(peer: str, precision: str) -> bool:
    """ONNX Runtime has no bf16 matrix products or convolutions for x86-64 CPUs."""
    return peer == OPENVINO or precision == "fp32"


def forms(family: str) -> tuple[Attention, ...]:
    return tuple(Attention) if family == "transformer" else (Attention.PRODUCTS,)


def peer_contender(peer: str, stored: Stored, precision: str, batch: int, threads: int) -> Contender:
    if peer == OPENVINO:
        forward = runtimes.openvino_forward(stored.path, precision, batch, stored.sample_shape, threads)
    else:
        forward = runtimes.onnxruntime_forward(stored.path, batch, stored.sample_shape, threads)
    return lambda: sampling.measure(forward)


def engine_command(engine: Path, subject: Subject, batch: int, threads: int) -> list[str]:
    return [
        str(engine), "run", "--json", "--effort", "quick", "--device", "cpu",
        "--family", subject.family, "--precision", subject.precision, "--size", f"{subject.size_bytes}B",
        "--batch", str(batch), "--threads", str(threads),
    ]  # fmt: skip


def our_figure(engine: Path, subject: Subject, batch: int, threads: int, parameters: int) -> Figure:
    command = engine_command(engine, subject, batch, threads)
    done = subprocess.run(command, capture_output=True, text=True, timeout=ENGINE_TIME_LIMIT_S)
    if done.returncode != 0:
        raise EngineFailed(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    measurement = json.loads(done.stdout)
    built = measurement["workload"]["parameters"]
    if built != parameters:
        raise EngineFailed(f"the engine built {built} parameters, the peers' graph has {parameters}")
    latency = measurement["latency_ms"]
    width = (latency["ci_high"] - latency["ci_low"]) / (2 * latency["median"])
    return Figure(latency["median"], width, latency["samples"])


def our_contender(engine: Path, subject: Subject, batch: int, threads: int, parameters: int) -> Contender:
    return lambda: our_figure(engine, subject, batch, threads, parameters)
