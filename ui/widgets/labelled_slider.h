// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
class QLabel;
class QSlider;
QT_END_NAMESPACE

namespace breakeven::ui {

class ScaledSlider;
class StoppingSpinBox;

/// A logarithmic slider with its label, a note (a limit, say) and a spin box that takes the value exactly. A step of
/// the slider is a 24th of an octave or one whole unit, whichever is more.
class LabelledSlider final : public QWidget
{
    Q_OBJECT

public:
    struct Range {
        double low = 1;
        double high = 512;
        int decimals = 0; ///< of the spin box
        QString suffix; ///< " GB"
    };

    /// `label` may hold a mnemonic (&Model size). The children are called NAME_slider and NAME_spin_box after
    /// objectName.
    LabelledSlider(const QString &name, const QString &label, const Range &range, QWidget *parent = nullptr);

    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value); ///< brought into the range; emits valueChanged only on a change
    void setHigh(double high);
    void setNote(const QString &note);
    /// What the label's word means.
    void setMeaning(const QString &meaning);
    /// Marks under the groove, with a text a screen reader gets as well: "CPU: up to 17 GB".
    struct Limit {
        double value = 0;
        QString text;
    };
    void setLimits(const std::vector<Limit> &limits);
    [[nodiscard]] bool isSliderDown() const;
    [[nodiscard]] QSlider *slider() const;
    [[nodiscard]] QDoubleSpinBox *spinBox() const;

Q_SIGNALS:
    void valueChanged(double value);
    void released(); ///< the slider was let go, or the spin box or keys changed the value

private:
    void take(double value);
    void present();
    void describe();
    void followTheme();

    Range m_range;
    double m_value = 0;
    std::vector<Limit> m_limits;
    QString m_meaning;
    QLabel *m_label;
    QLabel *m_note;
    ScaledSlider *m_slider;
    StoppingSpinBox *m_spinBox;
};

} // namespace breakeven::ui
