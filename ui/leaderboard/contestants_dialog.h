// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which contestants are ranked: only votes between two of them count. UI thread only.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace joust::ui {

class CurrentQuery;

class ContestantsDialog final : public QDialog
{
    Q_OBJECT

public:
    // Opens it; the query changes when it is accepted. `query` outlives `parent`.
    static void ask(CurrentQuery& query, QWidget* parent);
    static void dismiss(); // closes it where it is open: no name stays in it

private:
    ContestantsDialog(CurrentQuery& query, QWidget* parent);
    void fill();
    void find(const QString& text);
    void setAll(bool chosen); // of those that are shown
    void count();
    void take();

    CurrentQuery& m_query;
    QLineEdit* m_find;
    QListWidget* m_list;
    QLabel* m_count;
    QDialogButtonBox* m_buttons;
};

} // namespace joust::ui
