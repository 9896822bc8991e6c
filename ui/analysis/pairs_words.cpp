// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/pairs_words.h"

#include "rating/proportion.h"
#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace joust::ui {

namespace {

constexpr double kSurprising = 0.05; // adjusted p

QString percentRange(const rating::Proportion& share)
{
    return PairsGrid::tr("%1 (%2 to %3)", "value, interval")
        .arg(percentNumber(share.share), percentNumber(share.lower), percentNumber(share.upper));
}

} // namespace

PairsGrid::PairsGrid(const PairsAnalysis& pairs)
    : m_pairs(pairs)
    , m_place(pairs.contestants.size(), -1)
{
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < pairs.contestants.size(); ++i)
        index[pairs.contestants[i]] = i;
    for (const rating::LeaderboardRow& row : pairs.board.rows) {
        const auto found = index.find(row.name);
        if (found == index.end())
            continue;
        m_place[found->second] = static_cast<int>(m_names.size());
        m_names << QString::fromStdString(row.name);
    }
}

QString PairsGrid::nameOf(std::uint32_t contestant) const
{
    return QString::fromStdString(m_pairs.contestants[contestant]);
}

// Seen from b when turned.
QString PairsGrid::pairText(const rating::PairRow& row, bool turned) const
{
    const std::uint64_t wins = turned ? row.losses : row.wins;
    const std::uint64_t losses = turned ? row.wins : row.losses;
    QStringList parts{tr("%1 against %2: %3 won, %4 lost, %5 ties, %6 both bad", "names, counts")
                          .arg(nameOf(turned ? row.b : row.a), nameOf(turned ? row.a : row.b), BoardWords::count(wins),
                               BoardWords::count(losses), BoardWords::count(row.ties), BoardWords::count(row.bothBad))};
    if (const auto share = rating::proportion(wins, wins + losses, m_pairs.report.options.level))
        parts << tr("%1 of the decided ones").arg(percentRange(*share));
    if (row.observed && row.predicted)
        parts << tr("with ties %1, expected %2")
                     .arg(percentNumber(turned ? 1.0 - *row.observed : *row.observed),
                          percentNumber(turned ? 1.0 - *row.predicted : *row.predicted));
    return parts.join(QStringLiteral("; "));
}

template <typename Cell>
std::vector<HeatCell> PairsGrid::cells(Cell cell) const
{
    const auto count = static_cast<std::size_t>(m_names.size());
    std::vector<HeatCell> grid(count * count);
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t column = 0; column < count; ++column)
            grid[row * count + column].text =
                tr("%1 and %2 never met").arg(m_names[static_cast<int>(row)], m_names[static_cast<int>(column)]);
    for (const rating::PairRow& pair : m_pairs.report.table.rows) {
        const int a = m_place[pair.a];
        const int b = m_place[pair.b];
        if (a < 0 || b < 0) // hidden for too few battles
            continue;
        grid[static_cast<std::size_t>(a) * count + static_cast<std::size_t>(b)] = cell(pair, false);
        grid[static_cast<std::size_t>(b) * count + static_cast<std::size_t>(a)] = cell(pair, true);
    }
    return grid;
}

std::vector<HeatCell> PairsGrid::shares() const
{
    return cells([this](const rating::PairRow& pair, bool turned) {
        HeatCell cell;
        if (pair.observed)
            cell.value = turned ? 1.0 - *pair.observed : *pair.observed;
        if (cell.value)
            cell.shown = QLocale().toString(std::lround(100.0 * *cell.value));
        cell.text = pairText(pair, turned);
        return cell;
    });
}

std::vector<HeatCell> PairsGrid::counts() const
{
    return cells([this](const rating::PairRow& pair, bool turned) {
        return HeatCell{static_cast<double>(pair.battles()), BoardWords::count(pair.battles()), pairText(pair, turned)};
    });
}

std::vector<ScatterPoint> PairsGrid::expectations() const
{
    std::vector<ScatterPoint> points;
    for (const rating::PairRow& pair : m_pairs.report.table.rows) {
        if (!pair.observed || !pair.predicted)
            continue;
        const bool turned = *pair.predicted < 0.5; // every pair once, seen from the one that is expected to win
        points.push_back(
            {tr("%1 - %2", "two names").arg(nameOf(turned ? pair.b : pair.a), nameOf(turned ? pair.a : pair.b)),
             100.0 * (turned ? 1.0 - *pair.predicted : *pair.predicted),
             100.0 * (turned ? 1.0 - *pair.observed : *pair.observed), std::nullopt, std::nullopt,
             pairText(pair, turned)});
    }
    return points;
}

std::vector<CoefficientBar> PairsGrid::surprises(std::size_t most) const
{
    std::vector<rating::PairResidual> pairs;
    for (const rating::PairResidual& pair : m_pairs.report.lackOfFit.pairs)
        if (pair.z)
            pairs.push_back(pair);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto& a, const auto& b) { return std::abs(*a.z) > std::abs(*b.z); });
    pairs.resize(std::min(pairs.size(), most));
    std::vector<CoefficientBar> bars;
    for (const rating::PairResidual& pair : pairs) {
        const bool turned = *pair.z < 0.0;
        const QString label =
            tr("%1 - %2", "two names").arg(nameOf(turned ? pair.b : pair.a), nameOf(turned ? pair.a : pair.b));
        const bool certain = pair.pAdjusted && *pair.pAdjusted < kSurprising;
        bars.push_back({label, std::abs(*pair.z), std::nullopt, std::nullopt,
                        tr("%1: z = %2, observed %3, expected %4%5", "pair, z, shares, remark")
                            .arg(label, signedNumber(std::abs(*pair.z), 1),
                                 percentNumber(turned ? 1.0 - pair.observed : pair.observed),
                                 percentNumber(turned ? 1.0 - pair.predicted : pair.predicted),
                                 certain ? QString() : tr("; within chance for so many pairs"))});
    }
    return bars;
}

QString PairsGrid::verdict() const
{
    const rating::LackOfFit& fit = m_pairs.report.lackOfFit;
    if (fit.pairs.empty())
        return tr("There is no fit to hold the pairs against.");
    const QString pairs = fit.pairsAgainst == 0
                              ? tr("No pair contradicts the ratings.")
                              : tr("%n pair(s) contradict the ratings.", nullptr, static_cast<int>(fit.pairsAgainst));
    if (!fit.p)
        return pairs;
    return pairs + QLatin1Char(' ') +
           (*fit.p < kSurprising ? tr("One rating a contestant does not explain all pairs (p = %1).")
                                 : tr("One rating a contestant explains the pairs (p = %1)."))
               .arg(QLocale().toString(*fit.p, 'g', 2));
}

} // namespace joust::ui
