// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/style_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/query_words.h"

#include <algorithm>
#include <map>

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;

// Bounds on the scale of another number that is proportional to the value, such as Elo for one standard deviation.
std::pair<std::optional<double>, std::optional<double>> boundsOf(const rating::Coefficient& row, double scaled)
{
    if (!row.lower || !row.upper || row.value == 0.0)
        return {};
    const double factor = scaled / row.value;
    return {*row.lower * factor, *row.upper * factor};
}

QString withBounds(double value, const std::pair<std::optional<double>, std::optional<double>>& bounds)
{
    const QString number = StyleWords::tr("%1 Elo").arg(signedNumber(value, 1));
    if (!bounds.first || !bounds.second)
        return number;
    return StyleWords::tr("%1 (%2 to %3)", "value, interval")
        .arg(number, signedNumber(*bounds.first, 1), signedNumber(*bounds.second, 1));
}

std::map<std::string, const rating::LeaderboardRow*> byName(const rating::Leaderboard& board)
{
    std::map<std::string, const rating::LeaderboardRow*> rows;
    for (const rating::LeaderboardRow& row : board.rows)
        rows[row.name] = &row;
    return rows;
}

QString twiceSubject(const std::string& name)
{
    if (name == "length")
        return StyleWords::tr("Twice as long");
    if (name == "headers")
        return StyleWords::tr("Twice as many headers");
    if (name == "lists")
        return StyleWords::tr("Twice as many list items");
    if (name == "bold")
        return StyleWords::tr("Twice as much bold text");
    return StyleWords::tr("Twice as much of %1").arg(QueryWords::covariate(name));
}

} // namespace

QStringList StyleWords::twice(const rating::Leaderboard& controlled)
{
    QStringList sentences;
    for (const rating::Coefficient& row : controlled.coefficients) {
        if (!row.eloTwice)
            continue;
        const auto bounds = boundsOf(row, *row.eloTwice);
        const bool nothing = bounds.first && *bounds.first <= 0.0 && *bounds.second >= 0.0;
        const QString sentence = nothing ? tr("%1 is worth %2: it may be nothing.", "what, how much")
                                         : tr("%1 is worth %2.", "what, how much");
        sentences << sentence.arg(twiceSubject(row.name), withBounds(*row.eloTwice, bounds));
    }
    return sentences;
}

QString StyleWords::summary(const StyleAnalysis& style)
{
    QStringList sentences{tr("%1 votes, controlled for %2.")
                              .arg(BoardWords::count(style.controlled.data.comparisons),
                                   QueryWords::covariates(style.controlled.options))};
    sentences << BoardSentence::intervals(style.controlled);
    const auto& excluded = style.controlled.data.excluded;
    const auto missing = std::find_if(excluded.begin(), excluded.end(),
                                      [](const auto& reason) { return reason.reason == "missing_covariate"; });
    if (missing != excluded.end() && missing->count > 0)
        sentences << tr("%1 votes lack one of these numbers and are left out.").arg(BoardWords::count(missing->count));
    return sentences.join(QLatin1Char(' '));
}

std::vector<CoefficientBar> StyleWords::bars(const rating::Leaderboard& controlled)
{
    std::vector<CoefficientBar> bars;
    for (const rating::Coefficient& row : controlled.coefficients) {
        if (!row.eloPerSd)
            continue;
        const auto bounds = boundsOf(row, *row.eloPerSd);
        const QString label = QueryWords::covariate(row.name);
        bars.push_back({label, *row.eloPerSd, bounds.first, bounds.second,
                        tr("%1: %2", "name: values").arg(label, withBounds(*row.eloPerSd, bounds))});
    }
    return bars;
}

std::vector<SlopeLine> StyleWords::slopes(const StyleAnalysis& style)
{
    const auto before = byName(style.plain);
    std::vector<SlopeLine> lines;
    for (const rating::LeaderboardRow& row : style.controlled.rows) {
        const auto found = before.find(row.name);
        if (!row.rating || found == before.end() || !found->second->rating)
            continue;
        const QString name = QString::fromStdString(row.name);
        const double change = *row.rating - *found->second->rating;
        lines.push_back({name, found->second->rank, row.rank,
                         tr("%1: rank %2 without, %3 with style control; rating %4, %5", "name, ranks, rating, change")
                             .arg(name)
                             .arg(found->second->rank)
                             .arg(row.rank)
                             .arg(BoardWords::wholeNumber(*row.rating), signedNumber(change, 0))});
    }
    return lines;
}

std::vector<ScatterPoint> StyleWords::lengths(const StyleAnalysis& style)
{
    const auto rated = byName(style.plain);
    std::vector<ScatterPoint> points;
    for (std::size_t i = 0; i < style.contestants.size(); ++i) {
        const auto found = rated.find(style.contestants[i]);
        if (!style.meanLength[i] || *style.meanLength[i] <= 0.0 || found == rated.end() || !found->second->rating)
            continue;
        const QString name = QString::fromStdString(style.contestants[i]);
        points.push_back({name, *style.meanLength[i], *found->second->rating, std::nullopt, std::nullopt,
                          tr("%1: %2 words and marks on average, rating %3 without style control")
                              .arg(name, chartNumber(style.meanLength[i], 0, Numbers::Local),
                                   BoardWords::wholeNumber(*found->second->rating))});
    }
    return points;
}

} // namespace joust::ui
