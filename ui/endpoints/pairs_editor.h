// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of names and values in the user's order: request parameters, HTTP headers.
#pragma once

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QPushButton;
class QTableWidget;

namespace joust::ui {

class PairsEditor final : public QWidget
{
    Q_OBJECT

public:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    PairsEditor(const QString& nameHeader, const QString& valueHeader, const QString& addText,
                QWidget* parent = nullptr);

    void setPairs(const Pairs& pairs);
    Pairs pairs() const; // rows with neither name nor value are left out
    QTableWidget* table() const { return m_table; }

    // Appends an empty row and starts to edit it.
    void addRow();
    void removeCurrentRow();

Q_SIGNALS:
    void edited();

private:
    void insertRow(const QString& name, const QString& value);
    void fitHeight();

    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace joust::ui
