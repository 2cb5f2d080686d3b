# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""What is compared: models of exact sizes, so that the engine's plan and the peers' graph are the same layers."""

from dataclasses import dataclass

import models
from models import Attention, Model

BATCHES = (1, 2, 4, 8, 16, 32, 64)
PRECISIONS = ("fp32", "bf16")
ELEMENT_BYTES = {"fp32": 4, "bf16": 2}
RESNET50_PARAMETERS = 25_530_472
ENCODER_BLOCK_PARAMETERS = 12_596_224
ENCODER_BLOCKS = 6
MLP_LAYER_PARAMETERS = 4096 * 4096 + 4096
MLP_LAYERS = 4
MLP_WITH_TAIL_BYTES = 500_000_000


@dataclass(frozen=True)
class Subject:
    """A model in one precision; `parameters` are asked for, and but for a tail's rounding they are what is built."""

    family: str
    precision: str
    parameters: int

    @property
    def size_bytes(self) -> int:
        return self.parameters * ELEMENT_BYTES[self.precision]

    def __str__(self) -> str:
        return f"{self.family} {self.precision} {self.size_bytes / 1e9:.3f} GB"


@dataclass(frozen=True)
class Target:
    """Bounds of our median over the faster peer's."""

    geometric_mean: float
    worst: float


TARGETS = {"mlp": Target(1.00, 1.15), "transformer": Target(1.00, 1.15), "cnn": Target(1.08, 1.20)}


def subjects(families: list[str], precisions: list[str]) -> list[Subject]:
    found = []
    for precision in precisions:
        sizes = {
            "mlp": [MLP_LAYERS * MLP_LAYER_PARAMETERS, MLP_WITH_TAIL_BYTES // ELEMENT_BYTES[precision]],
            "transformer": [ENCODER_BLOCKS * ENCODER_BLOCK_PARAMETERS],
            "cnn": [RESNET50_PARAMETERS],
        }
        found += [Subject(family, precision, count) for family in families for count in sizes[family]]
    return sorted(found, key=lambda subject: families.index(subject.family))


def build(subject: Subject, form: Attention) -> Model:
    match subject.family:
        case "mlp":
            return models.mlp(subject.parameters)
        case "transformer":
            return models.transformer(subject.parameters // ENCODER_BLOCK_PARAMETERS, form)
        case _:
            return models.resnet50()
