// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/current_query.h"

#include <utility>

namespace joust::ui {

using rating::TieRule;

exchange::BoardQuery CurrentQuery::settled(exchange::BoardQuery query)
{
    rating::RankOptions& options = query.options;
    const bool elo = options.method == rating::Method::Elo;
    if (elo && options.ties != TieRule::Drop)
        options.ties = TieRule::Half;
    if (elo || options.ties == TieRule::BadAware) {
        options.controls.clear();
        options.position = false;
    }
    return query;
}

void CurrentQuery::setQuery(const exchange::BoardQuery& query)
{
    const exchange::BoardQuery wanted = settled(query);
    if (wanted == m_query)
        return;
    m_query = wanted;
    Q_EMIT changed();
}

void CurrentQuery::setFacets(const exchange::VoteFacets& facets)
{
    m_facets = facets;
    Q_EMIT facetsChanged();
}

} // namespace joust::ui
