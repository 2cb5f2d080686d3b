# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors
"""The three model families as ONNX graphs, layer for layer what engine/tradeoff/model_plan.cpp plans."""

import math
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

BATCH_DIMENSION = "batch"
OPSET = 23  # the first with Attention
CONTRIB_DOMAIN = "com.microsoft"  # ONNX Runtime's own operators
IR_VERSION = 11

MLP_WIDTH = 4096
TAIL_GRANULE = 16
HIDDEN = 1024
HEADS = 16
HEAD_WIDTH = 64
FEED_FORWARD = 4096
SEQUENCE = 128
IMAGE_SIDE = 224
CLASSES = 1000
EPSILON = 1e-5
BIAS_HALF_WIDTH = 0.05

# Channels out, channels inside, blocks: ResNet-50 (He et al. 2016).
RESNET50_STAGES = ((256, 64, 3), (512, 128, 4), (1024, 256, 6), (2048, 512, 3))


class Attention(Enum):
    """How attention is written down; runtimes differ in which they run fastest."""

    PRODUCTS = "matmul + softmax + matmul"
    OPERATOR = "Attention"
    CONTRIB = "MultiHeadAttention"


@dataclass
class Model:
    proto: onnx.ModelProto
    parameters: int
    sample_shape: tuple[int, ...]


@dataclass
class Graph:
    """Collects nodes and random weights; methods return the name of the value they make."""

    seed: int = 1
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    initializers: list[onnx.TensorProto] = field(default_factory=list)
    parameters: int = 0

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        return self.ops(kind, *inputs, outputs=outputs, **attributes)[0]

    def ops(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> list[str]:
        names = [f"v{len(self.nodes)}_{index}" for index in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names

    def constant(self, values: np.ndarray) -> str:
        name = f"c{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(values, name))
        return name

    def parameter(self, shape: tuple[int, ...], half_width: float, centre: float = 0.0) -> str:
        values = self.random.random(shape, dtype=np.float32)
        values *= 2 * half_width
        values += centre - half_width
        self.parameters += values.size
        return self.constant(values)

    def weight(self, shape: tuple[int, ...], fan_in: int, gain: float = 1.0) -> str:
        return self.parameter(shape, gain * math.sqrt(6.0 / fan_in))

    def bias(self, size: int) -> str:
        return self.parameter((size,), BIAS_HALF_WIDTH)

    def finished(self, output: str, sample_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> Model:
        self.nodes[-1].output[0] = "output"
        assert output == f"v{len(self.nodes) - 1}_0"
        graph = helper.make_graph(
            self.nodes,
            "breakeven",
            [helper.make_tensor_value_info("input", TensorProto.FLOAT, [BATCH_DIMENSION, *sample_shape])],
            [helper.make_tensor_value_info("output", TensorProto.FLOAT, [BATCH_DIMENSION, *output_shape])],
            self.initializers,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB_DOMAIN, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        return Model(model, self.parameters, sample_shape)


def mlp_widths(parameters: int) -> list[int]:
    """Widths of the layers' outputs: as many whole layers as fit, then one narrower that comes nearest to the rest."""
    whole = MLP_WIDTH * MLP_WIDTH + MLP_WIDTH
    layers, missing = divmod(parameters, whole)
    tail = round(missing / (MLP_WIDTH + 1) / TAIL_GRANULE) * TAIL_GRANULE
    return [MLP_WIDTH] * layers + ([tail] if tail > 0 else [])


def mlp(parameters: int) -> Model:
    graph = Graph()
    value = "input"
    widths = mlp_widths(parameters)
    for width in widths:
        weight = graph.weight((width, MLP_WIDTH), MLP_WIDTH)
        value = graph.op("Relu", graph.op("Gemm", value, weight, graph.bias(width), transB=1))
    return graph.finished(value, (MLP_WIDTH,), (widths[-1],))


def linear(graph: Graph, value: str, fan_in: int, width: int, gain: float = 1.0) -> str:
    product = graph.op("MatMul", value, graph.weight((fan_in, width), fan_in, gain))
    return graph.op("Add", product, graph.bias(width))


def norm(graph: Graph, value: str) -> str:
    scale = graph.parameter((HIDDEN,), BIAS_HALF_WIDTH, centre=1.0)
    return graph.op("LayerNormalization", value, scale, graph.bias(HIDDEN), axis=-1, epsilon=EPSILON)


def split_heads(graph: Graph, value: str, order: tuple[int, ...]) -> str:
    shape = graph.constant(np.array([0, SEQUENCE, HEADS, HEAD_WIDTH], dtype=np.int64))
    return graph.op("Transpose", graph.op("Reshape", value, shape), perm=order)


def attention_of_products(graph: Graph, query: str, key: str, value: str) -> str:
    scale = graph.constant(np.array(1 / math.sqrt(HEAD_WIDTH), dtype=np.float32))
    scores = graph.op("MatMul", split_heads(graph, query, (0, 2, 1, 3)), split_heads(graph, key, (0, 2, 3, 1)))
    shares = graph.op("Softmax", graph.op("Mul", scores, scale), axis=-1)
    mixed = graph.op("MatMul", shares, split_heads(graph, value, (0, 2, 1, 3)))
    joined = graph.constant(np.array([0, SEQUENCE, HIDDEN], dtype=np.int64))
    return graph.op("Reshape", graph.op("Transpose", mixed, perm=(0, 2, 1, 3)), joined)


def attention(graph: Graph, form: Attention, query: str, key: str, value: str) -> str:
    match form:
        case Attention.PRODUCTS:
            return attention_of_products(graph, query, key, value)
        case Attention.OPERATOR:
            return graph.op("Attention", query, key, value, q_num_heads=HEADS, kv_num_heads=HEADS)
        case Attention.CONTRIB:
            return graph.op("MultiHeadAttention", query, key, value, domain=CONTRIB_DOMAIN, num_heads=HEADS)


def encoder_block(graph: Graph, value: str, form: Attention) -> str:
    """Pre-norm: x + attention(norm(x)), then x + feed_forward(norm(x)); GELU is the exact one."""
    projected = linear(graph, norm(graph, value), HIDDEN, 3 * HIDDEN, 0.7)
    query, key, values = graph.ops("Split", projected, outputs=3, axis=-1, num_outputs=3)
    mixed = attention(graph, form, query, key, values)
    value = graph.op("Add", value, linear(graph, mixed, HIDDEN, HIDDEN, 0.7))
    wide = graph.op("Gelu", linear(graph, norm(graph, value), HIDDEN, FEED_FORWARD), approximate="none")
    return graph.op("Add", value, linear(graph, wide, FEED_FORWARD, HIDDEN, 0.7))


def transformer(blocks: int, form: Attention) -> Model:
    graph = Graph()
    value = "input"
    for _ in range(blocks):
        value = encoder_block(graph, value, form)
    return graph.finished(value, (SEQUENCE, HIDDEN), (SEQUENCE, HIDDEN))


def convolution(graph: Graph, value: str, shape: tuple[int, int, int], stride: int = 1, gain: float = 1.0) -> str:
    channels, channels_in, side = shape
    weight = graph.weight((channels, channels_in, side, side), channels_in * side * side, gain)
    return graph.op("Conv", value, weight, graph.bias(channels), kernel_shape=[side, side], strides=[stride, stride],
                    pads=[side // 2] * 4)


def bottleneck(graph: Graph, value: str, channels: tuple[int, int, int], stride: int, projected: bool) -> str:
    """Stride in the 3 x 3 convolution; a projected residual has a 1 x 1 convolution of its own."""
    channels_in, mid, out = channels
    reduced = graph.op("Relu", convolution(graph, value, (mid, channels_in, 1)))
    spatial = graph.op("Relu", convolution(graph, reduced, (mid, mid, 3), stride))
    expanded = convolution(graph, spatial, (out, mid, 1), gain=0.1)
    residual = convolution(graph, value, (out, channels_in, 1), stride, 0.7) if projected else value
    return graph.op("Relu", graph.op("Add", expanded, residual))


def resnet50() -> Model:
    """ResNet-50 with its batch norms folded: 25,530,472 parameters."""
    graph = Graph()
    value = graph.op("Relu", convolution(graph, "input", (64, 3, 7), 2))
    value = graph.op("MaxPool", value, kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4)
    channels_in = 64
    for channels, mid, blocks in RESNET50_STAGES:
        for index in range(blocks):
            stride = 2 if index == 0 and channels_in != 64 else 1
            value = bottleneck(graph, value, (channels_in, mid, channels), stride, index == 0)
            channels_in = channels
    value = graph.op("Flatten", graph.op("GlobalAveragePool", value))
    weight = graph.weight((CLASSES, channels_in), channels_in)
    value = graph.op("Gemm", value, weight, graph.bias(CLASSES), transB=1)
    return graph.finished(value, (3, IMAGE_SIDE, IMAGE_SIDE), (CLASSES,))


def save(model: Model, folder: Path) -> Path:
    """Weights go beside the graph, so that a runtime may map them rather than copy them."""
    path = folder / "model.onnx"
    onnx.save_model(model.proto, path, save_as_external_data=True, location="model.weights", size_threshold=1024)
    return path
