// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <functional>
#include <vector>

using namespace breakeven;

namespace {

using Inputs = std::vector<at::Tensor>;
using Operator = std::function<at::Tensor(const Inputs &)>;

const c10::Device simulated0(c10::DeviceType::PrivateUse1, 0);

struct Case {
    const char *name;
    std::vector<std::vector<std::int64_t>> shapes;
    Operator run;
};

// Every operator that the model families use, and those that they become on the way.
const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"linear", {{5, 32}, {48, 32}, {48}}, [](const Inputs &in) { return at::linear(in[0], in[1], in[2]); }},
        {"linear_noBias", {{5, 32}, {48, 32}}, [](const Inputs &in) { return at::linear(in[0], in[1]); }},
        {"linear_threeDimensions",
         {{2, 5, 32}, {48, 32}, {48}},
         [](const Inputs &in) { return at::linear(in[0], in[1], in[2]); }},
        {"addmm", {{48}, {5, 32}, {32, 48}}, [](const Inputs &in) { return at::addmm(in[0], in[1], in[2]); }},
        {"addmm_withRelu",
         {{48}, {5, 32}, {32, 48}},
         [](const Inputs &in) { return at::_addmm_activation(in[0], in[1], in[2]); }},
        {"gelu_",
         {{4, 33}},
         [](const Inputs &in) {
             at::Tensor copied = in[0].clone();
             return at::gelu_(copied);
         }},
        {"relu", {{4, 33}}, [](const Inputs &in) { return at::relu(in[0]); }},
        {"relu_", {{4, 33}}, [](const Inputs &in) { return in[0].clone().relu_(); }},
        {"gelu", {{4, 33}}, [](const Inputs &in) { return at::gelu(in[0]); }},
        {"gelu_tanh", {{4, 33}}, [](const Inputs &in) { return at::gelu(in[0], "tanh"); }},
        {"add_", {{4, 33}, {4, 33}}, [](const Inputs &in) { return in[0].clone().add_(in[1]); }},
        {"add_broadcast", {{4, 33}, {33}}, [](const Inputs &in) { return in[0] + in[1] * 2; }},
        {"layer_norm",
         {{2, 7, 64}, {64}, {64}},
         [](const Inputs &in) { return at::layer_norm(in[0], {64}, in[1], in[2]); }},
        {"softmax", {{2, 7, 9}}, [](const Inputs &in) { return at::softmax(in[0], -1); }},
        {"bmm", {{3, 5, 8}, {3, 8, 6}}, [](const Inputs &in) { return at::bmm(in[0], in[1]); }},
        {"baddbmm",
         {{3, 5, 6}, {3, 5, 8}, {3, 8, 6}},
         [](const Inputs &in) { return at::baddbmm(in[0], in[1], in[2], 0.5, 0.125); }},
        {"matmul", {{2, 4, 5, 8}, {2, 4, 8, 6}}, [](const Inputs &in) { return at::matmul(in[0], in[1]); }},
        {"attention",
         {{2, 4, 16, 8}, {2, 4, 16, 8}, {2, 4, 16, 8}},
         [](const Inputs &in) { return at::scaled_dot_product_attention(in[0], in[1], in[2]); }},
        {"conv2d",
         {{2, 8, 14, 14}, {16, 8, 3, 3}, {16}},
         [](const Inputs &in) {
             return at::conv2d(in[0], in[1], in[2], {2, 2}, {1, 1});
         }},
        {"conv2d_pointwise_noBias",
         {{2, 8, 14, 14}, {16, 8, 1, 1}},
         [](const Inputs &in) { return at::conv2d(in[0], in[1]); }},
        {"conv2d_channelsLast",
         {{2, 8, 14, 14}, {16, 8, 3, 3}, {16}},
         [](const Inputs &in) {
             return at::conv2d(in[0].contiguous(at::MemoryFormat::ChannelsLast),
                               in[1].contiguous(at::MemoryFormat::ChannelsLast), in[2], {1, 1}, {1, 1});
         }},
        {"conv_transpose2d",
         {{2, 8, 7, 7}, {8, 4, 3, 3}},
         [](const Inputs &in) {
             return at::conv_transpose2d(in[0], in[1], {}, {2, 2}, {1, 1}, {1, 1});
         }},
        {"max_pool2d",
         {{2, 8, 14, 14}},
         [](const Inputs &in) {
             return at::max_pool2d(in[0], {3, 3}, {2, 2}, {1, 1});
         }},
        {"mean",
         {{2, 8, 7, 7}},
         [](const Inputs &in) {
             return in[0].mean({2, 3});
         }},
        {"adaptive_avg_pool2d_toOne",
         {{2, 8, 7, 7}},
         [](const Inputs &in) {
             return at::adaptive_avg_pool2d(in[0], {1, 1});
         }},
        {"adaptive_avg_pool2d",
         {{2, 8, 7, 7}},
         [](const Inputs &in) {
             return at::adaptive_avg_pool2d(in[0], {3, 3});
         }},
        {"batch_norm",
         {{2, 8, 7, 7}, {8}, {8}},
         [](const Inputs &in) {
             return at::batch_norm(in[0], in[1], in[2], in[1] * 0.1, in[2].abs() + 1, false, 0.1, 1e-5, false);
         }},
        {"flatten", {{2, 8, 7, 7}}, [](const Inputs &in) { return at::relu(in[0].flatten(1)); }},
        {"view_transpose_reshape",
         {{2, 6, 32}},
         [](const Inputs &in) {
             return in[0].view({2, 6, 4, 8}).transpose(1, 2).reshape({2, 24, 8}) + 1;
         }},
        {"chunk_select_slice",
         {{2, 6, 96}},
         [](const Inputs &in) {
             const std::vector<at::Tensor> parts = in[0].chunk(3, -1);
             return parts[1].select(1, 2) + parts[2].slice(1, 0, 4, 3).sum(1);
         }},
        {"cat",
         {{2, 6}, {2, 3}},
         [](const Inputs &in) {
             return at::cat({in[0], in[1]}, 1);
         }},
        {"ones_and_fill",
         {{2, 6}},
         [](const Inputs &in) { return at::ones_like(in[0]).mul_(3) - at::full_like(in[0], 2); }},
        {"encoderBlock",
         {{2, 16, 64}, {64}, {192, 64}, {192}, {64, 64}},
         [](const Inputs &in) {
             const at::Tensor normal = at::layer_norm(in[0], {64}, in[1], in[1]);
             const std::vector<at::Tensor> parts =
                 at::linear(normal, in[2], in[3]).view({2, 16, 3, 4, 16}).permute({2, 0, 3, 1, 4}).unbind(0);
             const at::Tensor attended = at::scaled_dot_product_attention(parts[0], parts[1], parts[2]);
             return in[0] + at::linear(attended.transpose(1, 2).reshape({2, 16, 64}), in[4]);
         }},
    };
    return all;
}

Inputs randomInputs(const Case &which, at::ScalarType type)
{
    at::manual_seed(7);
    Inputs inputs;
    for (const std::vector<std::int64_t> &shape : which.shapes)
        inputs.push_back(at::randn(shape).to(type));
    return inputs;
}

Inputs onDevice(const Inputs &inputs)
{
    Inputs moved;
    for (const at::Tensor &input : inputs)
        moved.push_back(input.to(simulated0));
    return moved;
}

double largestRelativeDifference(const at::Tensor &a, const at::Tensor &b)
{
    const at::Tensor reference = b.to(at::kDouble);
    const double scale = reference.abs().max().item<double>();
    return (a.to(at::kDouble) - reference).abs().max().item<double>() / scale;
}

// A few roundings at the type's precision: fused kernels of the CPU round less often than the steps they are made of.
double tolerance(at::ScalarType type)
{
    switch (type) {
    case at::kBFloat16: return 4 * 0.0078125; // 2^-7
    case at::kHalf: return 4 * 0.0009765625; // 2^-10
    default: return 1e-5;
    }
}

} // namespace

class SimulatedAcceleratorOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { simulated::registerAccelerator({.devices = 1, .memoryBytes = 1'000'000'000}); }
    void init() { simulated::reset(0); }

    void operator_givesWhatTheCpuGives_data();
    void operator_givesWhatTheCpuGives();
    void operator_doesNotWaitForItsResult_data();
    void operator_doesNotWaitForItsResult();
    void operator_refusesTensorsOfBothSides();
    void operator_refusesBadShapesAtLaunch();
    void operator_whoseShapeHangsOnData_waits();
    void out_isResized();
};

void SimulatedAcceleratorOperators::operator_givesWhatTheCpuGives_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("type");
    for (std::size_t which = 0; which < cases().size(); ++which) {
        for (const at::ScalarType type : {at::kFloat, at::kBFloat16, at::kHalf}) {
            QTest::addRow("%s %s", cases()[which].name, at::toString(type))
                << static_cast<int>(which) << static_cast<int>(type);
        }
    }
}

void SimulatedAcceleratorOperators::operator_givesWhatTheCpuGives()
{
    QFETCH(int, which);
    QFETCH(int, type);
    const c10::InferenceMode inference;
    const Case &tried = cases()[static_cast<std::size_t>(which)];
    const auto scalarType = static_cast<at::ScalarType>(type);
    const Inputs inputs = randomInputs(tried, scalarType);

    const at::Tensor expected = tried.run(inputs);
    const at::Tensor result = tried.run(onDevice(inputs));

    QVERIFY(result.device() == simulated0);
    QVERIFY(result.sizes() == expected.sizes());
    QVERIFY(result.scalar_type() == expected.scalar_type());
    const double difference = largestRelativeDifference(result.to(at::kCPU), expected);
    QVERIFY2(difference <= tolerance(scalarType), qPrintable(QString::number(difference)));
}

void SimulatedAcceleratorOperators::operator_doesNotWaitForItsResult_data()
{
    QTest::addColumn<int>("which");
    for (std::size_t which = 0; which < cases().size(); ++which)
        QTest::addRow("%s", cases()[which].name) << static_cast<int>(which);
}

// The device stands still, and the launch returns all the same: nothing on the way waited for a result.
void SimulatedAcceleratorOperators::operator_doesNotWaitForItsResult()
{
    QFETCH(int, which);
    const c10::InferenceMode inference;
    const Case &tried = cases()[static_cast<std::size_t>(which)];
    const Inputs inputs = onDevice(randomInputs(tried, at::kFloat));
    const at::Tensor once = tried.run(inputs).to(at::kCPU); // the first run of a shape may have to wait

    simulated::hang(0);
    const simulated::Statistics before = simulated::statistics(0);
    const at::Tensor result = tried.run(inputs);
    const simulated::Statistics after = simulated::statistics(0);
    simulated::release(0);

    QVERIFY(after.queueDepth > 0);
    QCOMPARE(after.operatorsCompleted, before.operatorsCompleted);
    QCOMPARE(after.synchronisations, before.synchronisations);
    QVERIFY(at::equal(result.to(at::kCPU), once));
}

void SimulatedAcceleratorOperators::operator_refusesTensorsOfBothSides()
{
    const c10::InferenceMode inference;
    const at::Tensor here = at::ones({4, 4});
    const at::Tensor there = here.to(simulated0);
    QVERIFY_THROWS_EXCEPTION(c10::Error, at::mm(here, there));
    QVERIFY_THROWS_EXCEPTION(c10::Error, there + here);
}

void SimulatedAcceleratorOperators::operator_refusesBadShapesAtLaunch()
{
    const c10::InferenceMode inference;
    const at::Tensor there = at::ones({4, 5}).to(simulated0);
    QVERIFY_THROWS_EXCEPTION(c10::Error, at::mm(there, there));
    QCOMPARE(at::mm(there, there.t()).sum().item<float>(), 80.F); // 16 elements of 5: the device goes on
}

void SimulatedAcceleratorOperators::operator_whoseShapeHangsOnData_waits()
{
    const c10::InferenceMode inference;
    const at::Tensor there = at::arange(6).to(simulated0);
    QCOMPARE(at::nonzero(there > 2).size(0), 3);
    QCOMPARE(at::nonzero(there > 3).size(0), 2);
    QVERIFY(simulated::statistics(0).operatorsBlocking >= 2);
}

void SimulatedAcceleratorOperators::out_isResized()
{
    const c10::InferenceMode inference;
    const at::Tensor there = at::ones({4, 5}).to(simulated0);
    at::Tensor out = at::empty({0}, there.options());
    at::mm_out(out, there, there.t());
    QVERIFY(out.sizes() == at::IntArrayRef({4, 4}));
    QCOMPARE(out.sum().item<float>(), 80.F);
}

QTEST_APPLESS_MAIN(SimulatedAcceleratorOperators)
#include "tst_simulated_accelerator_operators.moc"
