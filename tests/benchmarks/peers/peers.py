# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""The engine's best CPU path against OpenVINO and ONNX Runtime, the same model, point by point and in turn."""

import argparse
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

import contenders
import models
import points
import report
import runtimes
import sampling
from contenders import OURS, PEERS, Contender, Stored
from models import Attention
from points import Subject
from report import Row

ROOT = Path(__file__).resolve().parents[3]
FORM_TRIAL_BATCH = 4
FORM_TRIAL_ROUNDS = 2


def physical_cores() -> int:
    """Cores this process may use, two hardware threads of one core counted once."""
    siblings = set()
    for cpu in os.sched_getaffinity(0):
        path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        siblings.add(path.read_text().strip() if path.exists() else str(cpu))
    return len(siblings)


def field_of(path: str, key: str) -> str:
    for text in Path(path).read_text().splitlines():
        if text.startswith(key):
            return text.partition(":")[2].strip()
    return "unknown"


def machine() -> str:
    memory = int(field_of("/proc/meminfo", "MemTotal").split()[0]) * 1024 / 1e9
    return f"{field_of('/proc/cpuinfo', 'model name')}, {physical_cores()} cores, {memory:.0f} GB memory"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    families = list(points.TARGETS)
    parser.add_argument("--families", nargs="+", choices=families, default=families)
    parser.add_argument("--precisions", nargs="+", choices=points.PRECISIONS, default=list(points.PRECISIONS))
    parser.add_argument("--batches", nargs="+", type=int, default=list(points.BATCHES))
    parser.add_argument("--rounds", type=int, default=2, help="times all contenders take their turn at a point")
    parser.add_argument("--threads", type=int, default=physical_cores())
    parser.add_argument("--engine", type=Path, default=ROOT / "build/release/bin/breakeven-engine")
    parser.add_argument("--peers-only", action="store_true", help="leave the engine out")
    parser.add_argument("--out", type=Path, help="a file for every round's figures, one JSON object a point")
    return parser.parse_args()


def call_overhead(threads: int) -> str:
    """What the Python call itself takes, from a model of one tiny layer; it is part of the peers' figures."""
    graph = models.Graph()
    model = graph.finished(graph.op("Relu", "input"), (16,), (16,))
    with tempfile.TemporaryDirectory() as folder:
        stored = store(model, Path(folder))
        figures = [f"{peer} {contenders.peer_contender(peer, stored, 'fp32', 1, threads)().median_ms * 1e3:.0f} us"
                   for peer in PEERS]  # fmt: skip
    return ", ".join(figures)


def store(model: models.Model, folder: Path) -> Stored:
    folder.mkdir(exist_ok=True)
    return Stored(models.save(model, folder), model.parameters, model.sample_shape)


def store_forms(subject: Subject, folder: Path) -> dict[Attention, Stored]:
    return {form: store(points.build(subject, form), folder / form.name) for form in contenders.forms(subject.family)}


def medians(turns: dict[str, list[float]]) -> dict[str, float]:
    return {name: statistics.median(values) for name, values in turns.items()}


def take_turns(crowd: dict[str, Contender], rounds: int) -> dict[str, list[float]]:
    """Every second round runs backwards, so that a drift of the machine favours nobody."""
    turns: dict[str, list[float]] = {name: [] for name in crowd}
    for index in range(rounds):
        for name in list(crowd) if index % 2 == 0 else reversed(crowd):
            turns[name].append(crowd[name]().median_ms)
    return turns


def fastest_form(peer: str, subject: Subject, stored: dict[Attention, Stored], threads: int) -> Attention:
    """The way of writing attention down that this peer runs fastest."""
    if len(stored) == 1:
        return next(iter(stored))
    crowd = {
        form.name: contenders.peer_contender(peer, graph, subject.precision, FORM_TRIAL_BATCH, threads)
        for form, graph in stored.items()
    }
    found = medians(take_turns(crowd, FORM_TRIAL_ROUNDS))
    best = Attention[min(found, key=found.__getitem__)]
    shown = ", ".join(f"{Attention[name].value} {value:.1f} ms" for name, value in found.items())
    print(f"# {subject}, {peer}: attention as {best.value} (batch {FORM_TRIAL_BATCH}: {shown})", flush=True)
    return best


def measure_point(options: argparse.Namespace, subject: Subject, batch: int, graphs: dict[str, Stored]) -> Row:
    crowd: dict[str, Contender] = {}
    if not options.peers_only:
        parameters = next(iter(graphs.values())).parameters
        crowd[OURS] = contenders.our_contender(options.engine, subject, batch, options.threads, parameters)
    for peer, graph in graphs.items():
        crowd[peer] = contenders.peer_contender(peer, graph, subject.precision, batch, options.threads)
    turns = take_turns(crowd, options.rounds)
    record(options.out, subject, batch, turns)
    return Row(subject, batch, medians(turns))


def record(out: Path | None, subject: Subject, batch: int, turns: dict[str, list[float]]) -> None:
    if out is None:
        return
    entry = {"family": subject.family, "precision": subject.precision, "size_bytes": subject.size_bytes,
             "batch": batch, "medians_ms": turns}  # fmt: skip
    with out.open("a") as stream:
        stream.write(json.dumps(entry) + "\n")


def measure_subject(options: argparse.Namespace, subject: Subject) -> list[Row]:
    rows = []
    with tempfile.TemporaryDirectory(prefix="breakeven-peers-") as folder:
        stored = store_forms(subject, Path(folder))
        graphs = {
            peer: stored[fastest_form(peer, subject, stored, options.threads)]
            for peer in PEERS
            if contenders.takes_part(peer, subject.precision)
        }
        for batch in options.batches:
            try:
                rows.append(measure_point(options, subject, batch, graphs))
            except contenders.EngineFailed as error:
                print(f"# left out: {subject}, batch {batch}: {error}", flush=True)
                continue
            print(report.line(rows[-1]), flush=True)
    return rows


def main() -> int:
    options = arguments()
    if not options.peers_only and not options.engine.exists():
        print(f"{options.engine} is not there: build it first, or give --engine or --peers-only.", file=sys.stderr)
        return 2
    print(f"# machine: {machine()}")
    print(f"# {runtimes.versions()}; {options.threads} threads, {options.rounds} rounds, "
          f"a figure is a median of at most {sampling.CAP_SECONDS:.0f} s")  # fmt: skip
    print(f"# call of an empty model, part of the peers' figures: {call_overhead(options.threads)}")
    print("# ORT has no bf16 kernels for this CPU: none. ratio = ours / the faster peer, lower is better")
    print(report.HEAD, flush=True)
    rows: list[Row] = []
    try:
        for subject in points.subjects(options.families, options.precisions):
            rows += measure_subject(options, subject)
    except KeyboardInterrupt:
        print("# interrupted; what follows is of the points above")
    if not options.peers_only:
        print("\n" + "\n".join(report.summary(rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
