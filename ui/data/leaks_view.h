// SPDX-License-Identifier: GPL-3.0-or-later
// For the lead: which voted answers may name their maker, and their votes left out of rankings or back in by one click.
// It names contestants, so what was read is dropped when the view is left. UI thread only.
#pragma once

#include "exchange/leak_report.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace joust::ui {

class BusyBar;
class EmptyState;
class DataSource;
class LeakBoardsTable;
class LeaksModel;
class MessageStrip;
class PageHeader;

class LeaksView final : public QWidget
{
    Q_OBJECT

public:
    // `source` outlives the view.
    explicit LeaksView(DataSource& source, QWidget* parent = nullptr);

    void activate();
    void deactivate();

Q_SIGNALS:
    void backRequested();

private:
    void buildActions(PageHeader& header);
    void buildTable();
    void find();
    void mark(bool exclude, exchange::LeakReport report);
    void markCurrent();
    void take(base::Result<exchange::LeakReport> report);
    void showCounts();
    void compareBoards();
    void askNames();

    DataSource& m_source;
    LeaksModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_effect;
    LeakBoardsTable* m_boards;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    QPushButton* m_exclude = nullptr;
    QPushButton* m_include = nullptr;
    MessageStrip* m_message;
    BusyBar* m_busy;
    quint64 m_request = 0; // answers to older requests are dropped
};

} // namespace joust::ui
