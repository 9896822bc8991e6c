// SPDX-License-Identifier: GPL-3.0-or-later
// A sub-page of Data: what was done to the workspace, by whom, when and why, and the heads of its chains. Names no
// contestant. UI thread only.
#pragma once

#include "store/audit_log.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace joust::ui {

class AuditModel;
class BusyBar;
class ChoiceChip;
class DataSource;
class DateChip;
class MessageStrip;
class PageHeader;
class ValueChip;
struct AuditPage;

class AuditView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostEntries = 100'000; // shown; the command line writes all

    // `source` outlives the view.
    explicit AuditView(DataSource& source, QWidget* parent = nullptr);

    void activate();
    void deactivate(); // drops what was read

Q_SIGNALS:
    void backRequested();

private:
    void buildChips(PageHeader& header);
    void reload();
    void fitColumns();
    void show(const AuditPage& page);

    DataSource& m_source;
    ChoiceChip* m_kind;
    ValueChip* m_who;
    DateChip* m_dates;
    AuditModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_heads;
    MessageStrip* m_message;
    BusyBar* m_busy;
    quint64 m_request = 0; // answers to older requests are dropped
};

} // namespace joust::ui
