// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_words.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace joust::ui {

namespace {

// "95 %", or "99.5 %" where a decimal is needed.
QString percent(double level)
{
    const double value = 100.0 * level;
    return QLocale().toString(value, 'g', 4) + QStringLiteral("\u00a0%");
}

// Below five annotators, votes are taken as if they did not depend on who gave them.
constexpr std::uint64_t kEnoughAnnotators = 5;

} // namespace

QString BoardSentence::headline(const rating::Leaderboard& board)
{
    const rating::DataSummary& data = board.data;
    const rating::FitSummary& fit = board.fit;
    const QString votes =
        data.comparisons == 1 ? tr("1 vote") : tr("%1 votes").arg(BoardWords::count(data.comparisons));
    const QString people =
        data.annotators == 1 ? tr("1 annotator") : tr("%1 annotators").arg(BoardWords::count(data.annotators));
    const QString contestants =
        data.contestants == 1 ? tr("1 contestant") : tr("%1 contestants").arg(BoardWords::count(data.contestants));
    QStringList sentences{tr("%1 of %2 on %3.", "votes, annotators, contestants").arg(votes, people, contestants)};

    const QString level = percent(board.options.level);
    if (board.options.method == rating::Method::Elo)
        sentences << tr("Elo depends on the order of the votes and has no intervals.");
    else if (board.options.interval == rating::IntervalKind::None)
        sentences << tr("No intervals.");
    else if (fit.clusters > 0 && fit.clustersEffective)
        sentences << tr("%1 intervals clustered by annotator (%2 effective).")
                         .arg(level, QLocale().toString(*fit.clustersEffective, 'f', 1));
    else if (data.comparisons > 0 && data.annotators < kEnoughAnnotators)
        sentences
            << tr("%1 intervals that ignore how annotators differ, because there are fewer than 5 of them.").arg(level);
    else
        sentences << tr("%1 intervals, each vote taken as independent.").arg(level);

    if (const std::uint64_t excluded = excludedTotal(board); excluded > 0)
        sentences << (excluded == 1 ? tr("1 vote left out.")
                                    : tr("%1 votes left out.").arg(BoardWords::count(excluded)));
    if (data.hiddenContestants > 0)
        sentences << tr("Hidden for too few battles: %1.").arg(BoardWords::count(data.hiddenContestants));
    if (fit.status == rating::FitStatus::Converged && caution(board).isEmpty())
        sentences << tr("Everyone can be compared.");
    return sentences.join(QLatin1Char(' '));
}

std::uint64_t BoardSentence::excludedTotal(const rating::Leaderboard& board)
{
    std::uint64_t total = 0;
    for (const rating::ExclusionCount& reason : board.data.excluded)
        total += reason.count;
    return total;
}

QString BoardSentence::exclusions(const rating::Leaderboard& board)
{
    const std::array<std::pair<const char*, QString>, 12> words{{
        {"leaked", tr("the answer named its maker")},
        {"retracted", tr("retracted")},
        {"excluded", tr("excluded by hand")},
        {"not_blind", tr("not blind")},
        {"judge", tr("given by a judge model")},
        {"human", tr("given by a person")},
        {"simulated", tr("simulated")},
        {"other_category", tr("of another category")},
        {"other_language", tr("in another language")},
        {"other_annotator", tr("of another annotator")},
        {"outside_dates", tr("outside the dates")},
        {"same_contestant", tr("both sides the same contestant")},
    }};
    QStringList lines;
    for (const rating::ExclusionCount& reason : board.data.excluded) {
        if (reason.count == 0)
            continue;
        QString text = QString::fromStdString(reason.reason);
        for (const auto& [id, word] : words)
            if (reason.reason == id)
                text = word;
        lines << tr("%1: %2", "number of votes: reason").arg(BoardWords::count(reason.count), text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString BoardSentence::caution(const rating::Leaderboard& board)
{
    switch (board.fit.status) {
    case rating::FitStatus::NoFiniteMle:
        return tr("Some contestants won or lost everything against others, so there is no finite distance between "
                  "them. Each group is rated by itself.");
    case rating::FitStatus::Disconnected:
        return tr("Some groups of contestants never met. Ratings can be compared within a group, not between groups.");
    case rating::FitStatus::NotConverged:
        return tr("The fit did not converge. These numbers must not be used.");
    case rating::FitStatus::Empty:
        return board.data.comparisons > 0 ? tr("None of the votes count under these options.") : QString();
    case rating::FitStatus::Converged:
        return {};
    }
    return {};
}

} // namespace joust::ui
