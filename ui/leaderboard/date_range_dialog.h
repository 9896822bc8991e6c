// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the first and last day of the votes that count. UI thread only.
#pragma once

#include <QDialog>

class QDateEdit;

namespace joust::ui {

class CurrentQuery;

class DateRangeDialog final : public QDialog
{
    Q_OBJECT

public:
    // Opens it; the query changes when it is accepted. `query` outlives `parent`.
    static void ask(CurrentQuery& query, QWidget* parent);

private:
    DateRangeDialog(CurrentQuery& query, QWidget* parent);
    void take();

    CurrentQuery& m_query;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace joust::ui
