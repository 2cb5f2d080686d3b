# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""What a person would write to see one forward of the 0.5 GB mlp. Prints milliseconds of each part as JSON."""

import json
import time

started = time.perf_counter()
import torch  # noqa: E402  (the import is one of the parts)
from torch import nn  # noqa: E402

WIDTH = 4096
# 500 MB of fp32: seven whole layers and a narrower one.
OUTPUTS = [WIDTH] * 7 + [1840]
BATCH = 32


def model() -> nn.Module:
    layers: list[nn.Module] = []
    for outputs in OUTPUTS:
        layers += [nn.Linear(WIDTH, outputs), nn.ReLU()]
    return nn.Sequential(*layers).eval()


imported = time.perf_counter()
network = model()
built = time.perf_counter()
with torch.inference_mode():
    network(torch.randn(BATCH, WIDTH))
ended = time.perf_counter()
parts = {"import": imported - started, "build": built - imported, "forward": ended - built}
print(json.dumps({name: seconds * 1e3 for name, seconds in parts.items()}))
