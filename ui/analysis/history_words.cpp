// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/history_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;

constexpr double kSurprising = 0.05; // adjusted p

QString dayOf(double time)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(time), Qt::UTC).date();
    return QLocale().toString(day, QLocale::ShortFormat);
}

bool changed(const rating::ContestantDrift& drift)
{
    return drift.pAdjusted && *drift.pAdjusted < kSurprising;
}

QString pointText(const QString& name, const rating::TimeSlice& slice, const rating::SliceRating& one)
{
    const QString rating = one.lower && one.upper
                               ? HistoryWords::tr("%1 (%2 to %3)", "value, interval")
                                     .arg(BoardWords::wholeNumber(*one.rating), BoardWords::wholeNumber(*one.lower),
                                          BoardWords::wholeNumber(*one.upper))
                               : HistoryWords::tr("%1 (no interval)").arg(BoardWords::wholeNumber(*one.rating));
    return HistoryWords::tr("%1, %2 to %3: %4 in %5 battles", "name, days, rating, count")
        .arg(name, dayOf(slice.from), dayOf(slice.to), rating, BoardWords::count(one.battles));
}

} // namespace

QString HistoryWords::verdict(const HistoryAnalysis& history)
{
    const rating::History& found = history.history;
    if (found.slices.empty())
        return tr("No vote says when it was given, so nothing can be said about time.");
    const auto& all = found.drift.contestants;
    const auto tested = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.p.has_value(); });
    const auto moved = std::count_if(all.begin(), all.end(), changed);
    QStringList sentences;
    if (tested == 0)
        sentences << tr("No contestant has enough votes to say whether it changed.");
    else if (moved == 0)
        sentences << tr("No contestant changed over time more than chance explains (%1 tested).")
                         .arg(BoardWords::count(static_cast<std::uint64_t>(tested)));
    else
        sentences << tr("%1 of %2 contestants changed over time more than chance explains (5 %, corrected for "
                        "their number).")
                         .arg(BoardWords::count(static_cast<std::uint64_t>(moved)),
                              BoardWords::count(static_cast<std::uint64_t>(tested)));
    if (found.sameTime)
        sentences << tr("Every vote has the same time: the slices follow the order of the file.");
    else
        sentences << tr("This means nothing if the times are not those of the votes.");
    if (found.untimed > 0)
        sentences << tr("%n vote(s) without a time are left out.", nullptr, static_cast<int>(found.untimed));
    return sentences.join(QLatin1Char(' '));
}

QString HistoryWords::slicesNote(const HistoryAnalysis& history)
{
    const rating::History& found = history.history;
    if (found.slices.empty())
        return {};
    const auto [least, most] = std::minmax_element(found.slices.begin(), found.slices.end(),
                                                   [](const auto& a, const auto& b) { return a.votes < b.votes; });
    const auto unconnected = std::count_if(found.slices.begin(), found.slices.end(), [](const auto& slice) {
        return slice.fit.status != rating::FitStatus::Converged;
    });
    QString text = tr("%1 slices of %2 to %3 votes, each ranked by itself, with %4 intervals.")
                       .arg(BoardWords::count(found.slices.size()), BoardWords::count(least->votes),
                            BoardWords::count(most->votes), percentNumber(found.options.level));
    if (unconnected > 0)
        text += QLatin1Char(' ') + tr("In %n slice(s) not everyone can be compared: only the largest group is shown.",
                                      nullptr, static_cast<int>(unconnected));
    return text;
}

QStringList HistoryWords::slices(const HistoryAnalysis& history)
{
    QStringList names;
    for (const rating::TimeSlice& slice : history.history.slices)
        names << tr("to %1", "day").arg(dayOf(slice.to));
    return names;
}

std::vector<HistoryLine> HistoryWords::lines(const HistoryAnalysis& history)
{
    const rating::History& found = history.history;
    std::vector<std::size_t> order(found.overall.size());
    std::iota(order.begin(), order.end(), 0);
    order.erase(std::remove_if(order.begin(), order.end(), [&](std::size_t i) { return !found.overall[i]; }),
                order.end());
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return *found.overall[a] > *found.overall[b]; });
    std::vector<HistoryLine> lines;
    for (const std::size_t i : order) {
        HistoryLine line{QString::fromStdString(history.contestants[i]), {}};
        for (const rating::TimeSlice& slice : found.slices) {
            const rating::SliceRating& one = slice.ratings[i];
            line.points.push_back(
                {{one.rating, one.lower, one.upper}, one.rating ? pointText(line.name, slice, one) : QString()});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<CoefficientBar> HistoryWords::drift(const HistoryAnalysis& history, std::size_t most)
{
    const auto& all = history.history.drift.contestants;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].maximum)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return *all[a].maximum > *all[b].maximum; });
    order.resize(std::min(order.size(), most));
    std::vector<CoefficientBar> bars;
    for (const std::size_t i : order) {
        const QString name = QString::fromStdString(history.contestants[i]);
        bars.push_back({name, *all[i].maximum, std::nullopt, std::nullopt,
                        tr("%1: max |W| %2, most at %3, p = %4 after correction, %5 votes%6",
                           "name, statistic, day, p, count, remark")
                            .arg(name, chartNumber(all[i].maximum, 2, Numbers::Local), dayOf(all[i].time),
                                 chartNumber(all[i].pAdjusted, 3, Numbers::Local), BoardWords::count(all[i].votes),
                                 changed(all[i]) ? QString() : tr("; within chance"))});
    }
    return bars;
}

std::vector<DayBar> HistoryWords::days(const HistoryAnalysis& history)
{
    std::vector<DayBar> bars;
    for (const rating::DayCount& one : history.history.days) {
        const QDate day = QDate(1970, 1, 1).addDays(one.day);
        bars.push_back({day, static_cast<double>(one.votes),
                        tr("%1: %2 votes", "day, count")
                            .arg(QLocale().toString(day, QLocale::LongFormat), BoardWords::count(one.votes))});
    }
    return bars;
}

} // namespace joust::ui
