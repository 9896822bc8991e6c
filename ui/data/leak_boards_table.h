// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking with the votes on answers that may name their maker beside the ranking without them. UI thread only.
#pragma once

#include "exchange/leak_boards.h"

#include <QTableWidget>

namespace joust::ui {

class LeakBoardsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit LeakBoardsTable(QWidget* parent = nullptr);

    void showBoards(const exchange::LeakBoards& boards); // in the order of the ranking with them
    void clearBoards();
    static QString sentence(const exchange::LeakBoards& boards); // who changes places
};

} // namespace joust::ui
