// SPDX-License-Identifier: GPL-3.0-or-later
// Work on one file that takes a while: says what is done, offers Cancel, and says at the end how it went. Deletes
// itself when it is closed. UI thread only.
#pragma once

#include "ui/common/message_strip.h"

#include <QDialog>

class QPushButton;

namespace joust::ui {

class BusyBar;

class WorkDialog final : public QDialog
{
    Q_OBJECT

public:
    // `subject`: the file's name, shown as plain text.
    WorkDialog(const QString& title, const QString& subject, const QString& what, QWidget* parent);

    void setProgress(qint64 done, qint64 total);
    void finish(Severity severity, const QString& message);
    void reject() override; // asks for a stop first

Q_SIGNALS:
    void cancelRequested();

private:
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_close = nullptr;
};

} // namespace joust::ui
