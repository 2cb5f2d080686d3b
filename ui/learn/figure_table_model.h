// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/provenance.h"
#include "engine/tradeoff/trace.h"
#include "ui/learn/table_copy.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace breakeven::ui {

class LearnState;

/// A figure, and where it is from.
struct TableFigure {
    QString text;
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured;
    std::optional<tradeoff::Hardware> onOther; ///< where it was not measured on the hardware the rule chose

    friend bool operator==(const TableFigure &, const TableFigure &) = default;
};

/// All that a cell of the lesson's tables shows.
struct TableCell {
    enum class Kind { Text, Code, Hardware, Figure };
    /// Where the cursor is, seen from the cell's step.
    enum class Time { Done, Current, Ahead };

    Kind kind = Kind::Text;
    Time time = Time::Ahead;
    QString text; ///< given, decided, or the lesson's figure; "…" while it is awaited
    QString note; ///< a lesser second line
    std::optional<TableFigure> measured; ///< the learner's figure, under the lesson's
    std::optional<tradeoff::Hardware> hardware;
    bool leading = false; ///< stands at the start of the cell, not at its end
    bool quiet = false; ///< not reached yet: painted dim, and no figure
    bool changed = false; ///< by the current step
    bool lit = false; ///< a question's hint, or its answer, speaks of it
    bool emptied = false; ///< a question asks for what stands here
    std::optional<double> number; ///< to sort by
    QString spoken; ///< for a screen reader, with units and provenance
    QString toolTip;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// The base of the lesson's tables: a subclass fills one cell(), and tells with refresh() that something changed; what
/// is asked by role, and which cells changed, is worked out here.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LessonRole = Qt::UserRole, ///< the lesson's figure as text; invalid where none is shown
        MeasuredRole, ///< the measured figure as text; invalid where none is shown
        ProvenanceRole, ///< of the measured figure, else of the lesson's: its label, "Measured"
        MeasuredOnRole, ///< "CPU" where the figure is not of the hardware the rule chose
        SortRole,
        TimeRole, ///< TableCell::Time as int
        ChangedRole,
        HardwareRole, ///< tradeoff::Hardware as int
        LitRole,
        EmptiedRole,
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

    [[nodiscard]] const TableCell &cellAt(const QModelIndex &index) const;
    /// Texts that the column can come to show, for its width.
    [[nodiscard]] virtual QStringList widestTexts(int column) const = 0;
    /// The table as it is shown now, every figure with its provenance.
    [[nodiscard]] virtual PlainTable plainTable() const = 0;

Q_SIGNALS:
    void widestTextsChanged();

protected:
    struct Size {
        int rows = 0;
        int columns = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual Size size() const = 0;
    [[nodiscard]] virtual TableCell cell(int row, int column) const = 0;
    /// Makes all cells anew and tells the views which ones changed.
    void refresh();
    /// Makes the cells, and makes them anew with each change of the state. For the subclass's constructor.
    void follow(const LearnState &state);
    /// Where a step stands, seen from the cursor.
    [[nodiscard]] static TableCell::Time timeOf(int step, const tradeoff::Cursor &cursor);

private:
    void grow(const Size &wanted);

    Size m_size;
    std::vector<std::vector<TableCell>> m_cells;
};

} // namespace breakeven::ui
