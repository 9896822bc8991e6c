// SPDX-License-Identifier: GPL-3.0-or-later
// The query that the Leaderboard and Analysis pages share, and what the votes offer to filter by. UI thread only.
#pragma once

#include "exchange/board_query.h"
#include "exchange/vote_facets.h"

#include <QObject>

namespace joust::ui {

class CurrentQuery final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const exchange::BoardQuery& query() const { return m_query; }
    // Options that exclude each other give way to the one that was just chosen: see settled().
    void setQuery(const exchange::BoardQuery& query);
    const exchange::VoteFacets& facets() const { return m_facets; }
    void setFacets(const exchange::VoteFacets& facets);

    // The query without what its method or its rule for ties rules out.
    static exchange::BoardQuery settled(exchange::BoardQuery query);

Q_SIGNALS:
    void changed(); // of the query; not when it was the same
    void facetsChanged();

private:
    exchange::BoardQuery m_query;
    exchange::VoteFacets m_facets;
};

} // namespace joust::ui
