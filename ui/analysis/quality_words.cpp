// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/quality_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <algorithm>

namespace joust::ui {

using Verdict = QualityFinding::Verdict;
using Numbers = ChartPicture::Numbers;

namespace {

constexpr double kFewAgree = 0.2;      // alpha below this: hardly more than chance
constexpr double kHandfulShare = 0.01; // of the votes
constexpr std::uint64_t kHandful = 10;

} // namespace

QualityFinding QualityWords::side(const QualityAnalysis& quality)
{
    const rating::PositionBias& bias = quality.board.positionBias;
    const rating::PositionTerm& term = quality.board.positionTerm;
    if (!bias.shareA)
        return {Verdict::Unknown, tr("Side: no decided vote says whether the side matters.")};
    QString text =
        tr("Side A wins %1 of %2 decided votes").arg(percentNumber(*bias.shareA, 1), BoardWords::count(bias.n));
    if (bias.lower && bias.upper)
        text += tr(" (%1 to %2)").arg(percentNumber(*bias.lower, 1), percentNumber(*bias.upper, 1));
    const bool even = bias.lower && bias.upper && *bias.lower <= 0.5 && *bias.upper >= 0.5;
    if (term.maxRatingChange && !term.contestant.empty())
        text += tr("; taking it into account moves %1 most, by %2 Elo")
                    .arg(QString::fromStdString(term.contestant), signedNumber(*term.maxRatingChange, 1));
    return {term.matters || !even ? Verdict::Look : Verdict::Sound, text + QLatin1Char('.')};
}

QualityFinding QualityWords::agreement(const QualityAnalysis& quality)
{
    const rating::Agreement& found = quality.agreement;
    if (!found.alpha)
        return {Verdict::Unknown, tr("Agreement: no two people judged the same answers.")};
    QString text = tr("Agreement on %1 shared items: alpha %2")
                       .arg(BoardWords::count(found.units), chartNumber(found.alpha, 2, Numbers::Local));
    if (found.alphaLower && found.alphaUpper)
        text += tr(" (%1 to %2)")
                    .arg(chartNumber(found.alphaLower, 2, Numbers::Local),
                         chartNumber(found.alphaUpper, 2, Numbers::Local));
    return {*found.alpha < kFewAgree ? Verdict::Look : Verdict::Sound, text + QLatin1Char('.')};
}

QualityFinding QualityWords::annotators(const QualityAnalysis& quality)
{
    const auto& rows = quality.audit.audit.annotators;
    const auto checked = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.p.has_value(); });
    if (checked == 0)
        return {Verdict::Unknown, tr("Annotators: there are too few to hold one against the others.")};
    const auto flagged = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.flagged; });
    const QString number = BoardWords::count(static_cast<std::uint64_t>(checked));
    if (flagged == 0)
        return {Verdict::Sound, tr("No annotator stands out (%1 checked).").arg(number)};
    return {Verdict::Look, tr("%1 of %2 annotators vote unlike the others: a reason to look, not a proof.")
                               .arg(BoardWords::count(static_cast<std::uint64_t>(flagged)), number)};
}

QualityFinding QualityWords::handful(const QualityAnalysis& quality)
{
    const rating::Fragility& fragile = quality.fragility;
    if (!fragile.leader || !fragile.atMost)
        return {Verdict::Unknown, tr("Fragility: no number of dropped votes was found that changes the leader.")};
    const double share =
        static_cast<double>(*fragile.atMost) / static_cast<double>(std::max<std::uint64_t>(fragile.votes, 1));
    return {share < kHandfulShare || *fragile.atMost < kHandful ? Verdict::Look : Verdict::Sound,
            tr("The leader would change if %1 of %2 votes were dropped (%3).")
                .arg(BoardWords::count(*fragile.atMost), BoardWords::count(fragile.votes), percentNumber(share, 2))};
}

QualityFinding QualityWords::connection(const QualityAnalysis& quality)
{
    const QString caution = BoardSentence::caution(quality.board);
    if (!caution.isEmpty())
        return {Verdict::Look, caution};
    return {Verdict::Sound, tr("Everyone can be compared with everyone.")};
}

// Whether people vote ever faster in a session.
QualityFinding QualityWords::pace(const QualityAnalysis& quality)
{
    const rating::VoteTimes& times = quality.audit.times;
    if (!times.medianMs)
        return {Verdict::Unknown, tr("Pace: no vote says how long it took.")};
    const QString took =
        tr("A vote took %1 s (median of %2).")
            .arg(chartNumber(*times.medianMs / 1000.0, 1, Numbers::Local), BoardWords::count(times.timed)) +
        QLatin1Char(' ');
    if (!times.trend)
        return {Verdict::Unknown, took + tr("Sessions are too short to say whether people become tired.")};
    const rating::TimeTrend& trend = *times.trend;
    const QString change =
        tr("Over ten votes of a session that changes by %1 % (%2 to %3; %4 votes in %5 sessions).")
            .arg(signedNumber(trend.percent, 1), signedNumber(trend.lower, 1), signedNumber(trend.upper, 1),
                 BoardWords::count(trend.votes), BoardWords::count(trend.sessions));
    const bool faster = trend.upper < 0.0;
    return {faster ? Verdict::Look : Verdict::Sound,
            took + change + (faster ? QLatin1Char(' ') + tr("People become faster, as tired ones do.") : QString())};
}

QString QualityWords::effectText(const rating::BoardEffect& effect)
{
    if (effect.places == 0)
        return tr("no rank changes");
    return effect.places > 0
               ? tr("%1 rises by %n place(s)", nullptr, effect.places).arg(QString::fromStdString(effect.contestant))
               : tr("%1 falls by %n place(s)", nullptr, -effect.places).arg(QString::fromStdString(effect.contestant));
}

QualityFinding QualityWords::leftOut(const QualityAnalysis& quality)
{
    if (!quality.leaked && !quality.excluded && !quality.known)
        return {Verdict::Sound, tr("Left out: no vote names a maker or was excluded by hand.")};
    QStringList parts;
    if (quality.leaked)
        parts << tr("with %n vote(s) that name a maker, %1", nullptr, static_cast<int>(quality.leaked->votes))
                     .arg(effectText(*quality.leaked));
    if (quality.excluded)
        parts << tr("with %n vote(s) excluded by hand, %1", nullptr, static_cast<int>(quality.excluded->votes))
                     .arg(effectText(*quality.excluded));
    if (quality.known)
        parts << (quality.knownCount ? tr("without %n vote(s) of people who knew who it was, %1", nullptr,
                                          static_cast<int>(quality.known->votes))
                                     : tr("with %n vote(s) of people who knew who it was, %1", nullptr,
                                          static_cast<int>(quality.known->votes)))
                     .arg(effectText(*quality.known));
    const auto moves = [](const auto& effect) { return effect && effect->ranksChanged > 0; };
    return {moves(quality.leaked) || moves(quality.excluded) || moves(quality.known) ? Verdict::Look : Verdict::Sound,
            tr("Left out: %1.", "effects of counting votes").arg(parts.join(QStringLiteral("; ")))};
}

std::vector<QualityFinding> QualityWords::findings(const QualityAnalysis& quality)
{
    return {side(quality),       agreement(quality), annotators(quality), handful(quality),
            connection(quality), pace(quality),      leftOut(quality)};
}

std::vector<CoefficientBar> QualityWords::bothBad(const QualityAnalysis& quality)
{
    std::vector<CoefficientBar> bars;
    for (const rating::LeaderboardRow& row : quality.board.rows) {
        const auto found = std::lower_bound(quality.contestants.begin(), quality.contestants.end(), row.name);
        if (found == quality.contestants.end() || *found != row.name)
            continue;
        const auto& share =
            quality.pairs.contestants[static_cast<std::size_t>(found - quality.contestants.begin())].bothBad;
        if (!share)
            continue;
        const QString name = QString::fromStdString(row.name);
        bars.push_back(
            {name, 100.0 * share->share, 100.0 * share->lower, 100.0 * share->upper,
             tr("%1: both bad in %2 of %3 battles, %4 (%5 to %6)", "name, counts, share, interval")
                 .arg(name, BoardWords::count(share->count), BoardWords::count(share->n),
                      percentNumber(share->share, 1), percentNumber(share->lower, 1), percentNumber(share->upper, 1))});
    }
    return bars;
}

std::vector<CoefficientBar> QualityWords::bothBadByCategory(const QualityAnalysis& quality)
{
    std::vector<CoefficientBar> bars;
    for (const rating::CategoryShare& row : quality.audit.categories) {
        const rating::Proportion& share = row.bothBad;
        const QString name = QString::fromStdString(row.category);
        bars.push_back(
            {name, 100.0 * share.share, 100.0 * share.lower, 100.0 * share.upper,
             tr("%1: both bad in %2 of %3 votes, %4 (%5 to %6)", "category, counts, share, interval")
                 .arg(name, BoardWords::count(share.count), BoardWords::count(share.n), percentNumber(share.share, 1),
                      percentNumber(share.lower, 1), percentNumber(share.upper, 1))});
    }
    return bars;
}

QString QualityWords::agreementNote(const rating::Agreement& agreement)
{
    if (!agreement.alpha)
        return {};
    QStringList parts;
    if (agreement.pairAgreement)
        parts << tr("two people agree on %1 of what both judged").arg(percentNumber(*agreement.pairAgreement));
    if (agreement.fleiss && agreement.fleissLower && agreement.fleissUpper)
        parts << tr("Fleiss' kappa %1 (%2 to %3)", "value, interval")
                     .arg(chartNumber(agreement.fleiss, 2, Numbers::Local),
                          chartNumber(agreement.fleissLower, 2, Numbers::Local),
                          chartNumber(agreement.fleissUpper, 2, Numbers::Local));
    else if (agreement.fleiss)
        parts << tr("Fleiss' kappa %1").arg(chartNumber(agreement.fleiss, 2, Numbers::Local));
    if (agreement.cohenMean && agreement.cohenLower && agreement.cohenUpper)
        parts << tr("mean Cohen's kappa %1 (%2 to %3) over %4 pairs of people", "value, interval, count")
                     .arg(chartNumber(agreement.cohenMean, 2, Numbers::Local),
                          chartNumber(agreement.cohenLower, 2, Numbers::Local),
                          chartNumber(agreement.cohenUpper, 2, Numbers::Local),
                          BoardWords::count(agreement.pairs.size()));
    else if (agreement.cohenMean)
        parts << tr("mean Cohen's kappa %1 over %2 pairs of people")
                     .arg(chartNumber(agreement.cohenMean, 2, Numbers::Local),
                          BoardWords::count(agreement.pairs.size()));
    return parts.join(QStringLiteral("; "));
}

} // namespace joust::ui
