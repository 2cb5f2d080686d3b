# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""The peers, each set up for the lowest latency of one stream: static shapes, buffers kept from call to call."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime as ort
import openvino as ov

import models

Forward = Callable[[], None]

OPENVINO_TYPES = {"fp32": ov.Type.f32, "bf16": ov.Type.bf16}


def input_values(batch: int, sample_shape: tuple[int, ...]) -> np.ndarray:
    return np.random.default_rng(7).standard_normal((batch, *sample_shape), dtype=np.float32)


def openvino_forward(path: Path, precision: str, batch: int, sample_shape: tuple[int, ...], threads: int) -> Forward:
    core = ov.Core()
    model = core.read_model(path)
    model.reshape([batch, *sample_shape])
    compiled = core.compile_model(
        model,
        "CPU",
        {
            "PERFORMANCE_HINT": "LATENCY",
            "NUM_STREAMS": 1,
            "INFERENCE_NUM_THREADS": threads,
            "INFERENCE_PRECISION_HINT": OPENVINO_TYPES[precision],
        },
    )
    request = compiled.create_infer_request()
    tensor = ov.Tensor(ov.Type.f32, [batch, *sample_shape])
    tensor.data[...] = input_values(batch, sample_shape)
    request.set_input_tensor(tensor)

    def forward() -> None:
        request.infer(share_inputs=True, share_outputs=True)

    return forward


def onnxruntime_forward(path: Path, batch: int, sample_shape: tuple[int, ...], threads: int) -> Forward:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_free_dimension_override_by_name(models.BATCH_DIMENSION, batch)
    session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    values = ort.OrtValue.ortvalue_from_numpy(input_values(batch, sample_shape))
    shape = [batch, *session.get_outputs()[0].shape[1:]]
    output = ort.OrtValue.ortvalue_from_shape_and_type(shape, np.float32)
    binding = session.io_binding()
    binding.bind_ortvalue_input("input", values)
    binding.bind_ortvalue_output("output", output)

    def forward() -> None:
        session.run_with_iobinding(binding)

    return forward


def versions() -> str:
    return f"OpenVINO {ov.__version__}, ONNX Runtime {ort.__version__}"
