// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views: reads them when it is made, applies the one that is chosen, saves and removes. UI thread only.
#pragma once

#include "base/error.h"
#include "exchange/saved_views.h"

#include <QObject>

#include <vector>

namespace joust::ui {

class BoardControls;
class CurrentQuery;
class LeaderboardSource;

class ViewKeeper final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive this object.
    ViewKeeper(LeaderboardSource& source, CurrentQuery& query, BoardControls& controls, QObject* parent);

    // A view of the same name is replaced.
    void saveAs(const QString& name);

Q_SIGNALS:
    void failed(const joust::base::Error& error); // nothing was saved or removed

private:
    void askName();
    void apply(int index);
    void remove(int index);
    void store(const std::vector<exchange::SavedView>& views);
    void take(const base::Result<std::vector<exchange::SavedView>>& views);

    LeaderboardSource& m_source;
    CurrentQuery& m_query;
    BoardControls& m_controls;
};

} // namespace joust::ui
