// SPDX-License-Identifier: GPL-3.0-or-later
// The lead's changes to the names that answers are searched for: further ones, and ones that mean nothing here. UI
// thread only.
#pragma once

#include "exchange/leak_report.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace joust::ui {

class DataSource;
class MessageStrip;

class LeakNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    // Reads the names first. `source` outlives the dialog, which deletes itself when it closes.
    LeakNamesDialog(DataSource& source, QWidget* parent);

Q_SIGNALS:
    void changed(); // on disk

private:
    void show(const exchange::LeakNames& names);
    void save();

    DataSource& m_source;
    QPlainTextEdit* m_added;
    QPlainTextEdit* m_ignored;
    MessageStrip* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace joust::ui
