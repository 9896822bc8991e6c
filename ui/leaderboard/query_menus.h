// SPDX-License-Identifier: GPL-3.0-or-later
// The menus behind the chips of a query. Each is filled anew from the query when it opens. UI thread only.
#pragma once

#include <QCoreApplication>

class QMenu;

namespace joust::ui {

class CurrentQuery;

class QueryMenus
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::QueryMenus)

public:
    // `query` outlives the menu.
    static void fillCovariates(QMenu& menu, CurrentQuery& query);
    static void fillIntervals(QMenu& menu, CurrentQuery& query);
    // Only what the votes offer: a study in one language has no choice of languages.
    static void fillFilters(QMenu& menu, CurrentQuery& query);
};

} // namespace joust::ui
