// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plan_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;

constexpr std::size_t kMostJoins = 5; // named in the sentence

QString nameOf(const PlanAnalysis& plan, std::uint32_t contestant)
{
    return QString::fromStdString(plan.contestants[contestant]);
}

QString pairOf(const PlanAnalysis& plan, std::uint32_t first, std::uint32_t second)
{
    return PlanWords::tr("%1 - %2", "two names").arg(nameOf(plan, first), nameOf(plan, second));
}

} // namespace

QString PlanWords::interval(const rating::NeighbourPlan& pair)
{
    if (!pair.lower || !pair.upper)
        return QStringLiteral("\u2013");
    return tr("%1 to %2", "interval").arg(signedNumber(*pair.lower, 1), signedNumber(*pair.upper, 1));
}

QString PlanWords::needed(const rating::NeighbourPlan& pair)
{
    if (pair.separated)
        return tr("told apart");
    return pair.votesNeeded ? BoardWords::count(*pair.votesNeeded) : tr("not known");
}

QString PlanWords::verdict(const PlanAnalysis& plan)
{
    const rating::VotePlan& found = plan.plan;
    if (found.neighbours.empty())
        return tr("No two contestants can be compared by these votes, so nothing can be planned.");
    QStringList sentences{tr("%1 of %2 neighbours in the ranking are told apart by %3 votes.")
                              .arg(BoardWords::count(found.separated()), BoardWords::count(found.neighbours.size()),
                                   BoardWords::count(plan.votes))};
    if (const rating::NeighbourPlan* next = found.closest())
        sentences << tr("%1 would be told apart next, after about %2 further votes between the two; all that can be "
                        "told apart take %3 (power %4, if the differences are what they seem).")
                         .arg(pairOf(plan, next->above, next->below), BoardWords::count(*next->votesNeeded),
                              BoardWords::count(found.votesNeeded()), percentNumber(found.options.power));
    if (found.withoutNumber() > 0)
        sentences << tr("For %n pair(s) no number of votes is known.", nullptr,
                        static_cast<int>(found.withoutNumber()));
    return sentences.join(QLatin1Char(' '));
}

QString PlanWords::joins(const PlanAnalysis& plan)
{
    if (plan.plan.components.size() < 2)
        return {};
    QStringList pairs;
    for (const auto& [a, b] : plan.plan.joins)
        if (pairs.size() < static_cast<qsizetype>(kMostJoins))
            pairs << pairOf(plan, a, b);
    return tr("The contestants fall into %1 groups without a common scale. Only the largest is planned for; votes on "
              "these pairs can join the others to it: %2.")
        .arg(BoardWords::count(plan.plan.components.size()), pairs.join(QStringLiteral("; ")));
}

QStringList PlanWords::contestantsToAsk(const PlanAnalysis& plan)
{
    QStringList names;
    for (const rating::NextPair& pair : plan.plan.nextPairs)
        names << nameOf(plan, pair.a) << nameOf(plan, pair.b);
    for (const auto& [a, b] : plan.plan.joins)
        names << nameOf(plan, a) << nameOf(plan, b);
    names.removeDuplicates();
    names.sort();
    return names;
}

std::vector<CoefficientBar> PlanWords::differences(const PlanAnalysis& plan)
{
    std::vector<CoefficientBar> bars;
    for (const rating::NeighbourPlan& pair : plan.plan.neighbours) {
        const QString label = pairOf(plan, pair.above, pair.below);
        bars.push_back({label, pair.difference, pair.lower, pair.upper,
                        tr("%1: %2 Elo apart (%3), %4 battles; further votes: %5", "pair, difference, interval, ...")
                            .arg(label, chartNumber(pair.difference, 1, Numbers::Local), interval(pair),
                                 BoardWords::count(pair.battles), needed(pair))});
    }
    return bars;
}

std::vector<CoefficientBar> PlanWords::nextPairs(const PlanAnalysis& plan)
{
    std::vector<CoefficientBar> bars;
    for (const rating::NextPair& pair : plan.plan.nextPairs) {
        if (!pair.worth)
            continue;
        const QString label = pairOf(plan, pair.a, pair.b);
        bars.push_back({label, *pair.worth, std::nullopt, std::nullopt,
                        tr("%1: one vote is worth %2 votes on a pair drawn at random", "pair, number")
                            .arg(label, chartNumber(*pair.worth, 1, Numbers::Local))});
    }
    return bars;
}

} // namespace joust::ui
