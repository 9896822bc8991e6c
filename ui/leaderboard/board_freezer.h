// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing the board that is asked for: its name, and what came of it. UI thread only.
#pragma once

#include "base/error.h"

#include <QInputDialog>
#include <QObject>
#include <QPointer>

namespace joust::ui {

class CurrentQuery;
class LeaderboardSource;

class BoardFreezer final : public QObject
{
    Q_OBJECT

public:
    // Both outlive this object.
    BoardFreezer(LeaderboardSource& source, CurrentQuery& query, QObject* parent);

    void askName();
    void freeze(const QString& name); // may be empty
    void close();                     // the dialog, and an answer that comes later says nothing

Q_SIGNALS:
    void frozen(const QString& said);             // one sentence
    void refused(const QString& why);             // a sentence; nothing was kept
    void failed(const joust::base::Error& error); // likewise

private:
    LeaderboardSource& m_source;
    CurrentQuery& m_query;
    QPointer<QInputDialog> m_dialog; // while open
    quint64 m_request = 0;
};

} // namespace joust::ui
