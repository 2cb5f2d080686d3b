# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""Ratios, and the tables they are printed in."""

import math
from dataclasses import dataclass

from contenders import OURS, PEERS
from points import TARGETS, Subject

HEAD = f"{'family':<12} {'prec':<5} {'size':>8} {'batch':>5} {'ours ms':>10} {'OpenVINO':>10} {'ORT':>10} {'ratio':>7}"


@dataclass
class Row:
    """Medians of the rounds in milliseconds by contender; one that does not take part is absent."""

    subject: Subject
    batch: int
    medians: dict[str, float]

    def ratio(self) -> float | None:
        """Our median over the faster peer's."""
        if OURS not in self.medians:
            return None
        return self.medians[OURS] / min(self.medians[peer] for peer in PEERS if peer in self.medians)


def number(value: float | None, width: int, digits: int, absent: str) -> str:
    return f"{absent:>{width}}" if value is None else f"{value:>{width}.{digits}f}"


def line(row: Row) -> str:
    subject = row.subject
    ours, openvino, onnxruntime = (row.medians.get(name) for name in (OURS, *PEERS))
    return (
        f"{subject.family:<12} {subject.precision:<5} {subject.size_bytes / 1e9:>5.3f} GB {row.batch:>5} "
        f"{number(ours, 10, 3, '-')} {number(openvino, 10, 3, '-')} {number(onnxruntime, 10, 3, 'none')} "
        f"{number(row.ratio(), 7, 3, '-')}"
    )


def geometric_mean(values: list[float]) -> float:
    return math.exp(sum(map(math.log, values)) / len(values))


def summary_line(family: str, precision: str, ratios: list[tuple[float, Row]]) -> str:
    target = TARGETS[family]
    mean = geometric_mean([ratio for ratio, _ in ratios])
    worst, where = max(ratios, key=lambda pair: pair[0])
    place = f"{where.subject.size_bytes / 1e9:.3f} GB, batch {where.batch}"
    return (
        f"{family:<12} {precision:<5} {len(ratios):>6} {mean:>9.3f} {target.geometric_mean:>8.2f} "
        f"{'yes' if mean <= target.geometric_mean else 'NO':>4} {worst:>7.3f} {target.worst:>7.2f} "
        f"{'yes' if worst <= target.worst else 'NO':>4}  {place}"
    )


def summary(rows: list[Row]) -> list[str]:
    """Empty where no row has a ratio."""
    groups: dict[tuple[str, str], list[tuple[float, Row]]] = {}
    for row in rows:
        ratio = row.ratio()
        if ratio is not None:
            groups.setdefault((row.subject.family, row.subject.precision), []).append((ratio, row))
    head = (
        f"{'family':<12} {'prec':<5} {'points':>6} {'geo.mean':>9} {'at most':>8} {'met':>4} {'worst':>7} "
        f"{'at most':>7} {'met':>4}  worst at"
    )
    return [head, *(summary_line(*key, ratios) for key, ratios in groups.items())] if groups else []
