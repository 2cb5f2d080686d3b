// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/admission.h"

#include <QTest>

using namespace breakeven;
using tradeoff::gigabyte;

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void need_holdsWeightsOnceAndTheLargestTensorAgain();
    void need_ofALoadedModelIsItsActivations();
    void need_growsWithTheBatch();
    void admit_takesUpTo85PercentOfWhatIsFree_data();
    void admit_takesUpTo85PercentOfWhatIsFree();
    void refusal_namesNeedAndHave();
};

void TestAdmission::need_holdsWeightsOnceAndTheLargestTensorAgain()
{
    const auto plan = tradeoff::planModel({.sizeBytes = 2 * gigabyte});
    const auto need = inference::memoryNeed(plan, 1, static_cast<double>(plan.weightBytes));
    QCOMPARE(need.weights, static_cast<double>(plan.weightBytes));
    QCOMPARE(need.staging, 4096.0 * 4096 * 4);
}

void TestAdmission::need_ofALoadedModelIsItsActivations()
{
    const auto plan = tradeoff::planModel({.sizeBytes = 2 * gigabyte});
    const auto need = inference::memoryNeed(plan, 8, 0);
    QCOMPARE(need.weights + need.staging, 0.0);
    QVERIFY(need.activations > 0);
}

void TestAdmission::need_growsWithTheBatch()
{
    for (const tradeoff::Family family : tradeoff::families) {
        const auto plan = tradeoff::planModel({.family = family, .sizeBytes = gigabyte});
        QCOMPARE(inference::memoryNeed(plan, 64, 0).activations, 64 * inference::memoryNeed(plan, 1, 0).activations);
    }
}

void TestAdmission::admit_takesUpTo85PercentOfWhatIsFree_data()
{
    QTest::addColumn<double>("need");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("well within") << 1e9 << true;
    QTest::newRow("exactly 85 %") << 8.5e9 << true;
    QTest::newRow("a byte more") << 8.5e9 + 1 << false;
    QTest::newRow("all") << 10e9 << false;
}

void TestAdmission::admit_takesUpTo85PercentOfWhatIsFree()
{
    QFETCH(double, need);
    QFETCH(bool, admitted);
    QCOMPARE(inference::admit({.weights = need}, 10e9, "cpu").has_value(), admitted);
}

void TestAdmission::refusal_namesNeedAndHave()
{
    const auto refused = inference::admit({.weights = 30e9, .activations = 10e9}, 20e9, "cuda:0");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, tradeoff::ErrorCode::DoesNotFit);
    for (const char *word : {"cuda:0", "40 GB", "30 GB", "10 GB", "17 GB"})
        QVERIFY2(refused.error().message.find(word) != std::string::npos, refused.error().message.c_str());
}

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
