// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/query_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace joust::ui {

namespace {

// Below five annotators, votes are taken as if they did not depend on who gave them.
constexpr std::uint64_t kEnoughAnnotators = 5;

} // namespace

// What the intervals are and whom they take as alike.
QString BoardSentence::intervals(const rating::Leaderboard& board)
{
    const rating::FitSummary& fit = board.fit;
    const rating::RankOptions& options = board.options;
    if (options.method == rating::Method::Elo)
        return tr("Elo depends on the order of the votes and has no intervals.");
    if (options.interval == rating::IntervalKind::None)
        return tr("No intervals.");
    const QString level = QueryWords::level(options.level);
    if (options.interval == rating::IntervalKind::Model)
        return tr("%1 model-based intervals, each vote taken as independent.").arg(level);
    const bool bootstrap = options.interval == rating::IntervalKind::Bootstrap;
    const QString kind = bootstrap ? tr("%1 bootstrap intervals").arg(level) : tr("%1 intervals").arg(level);
    const bool clustered = fit.clusters > 0 && fit.clustersEffective;
    const QString effective = clustered ? QLocale().toString(*fit.clustersEffective, 'f', 1) : QString();
    if (clustered && fit.clusteredBy == rating::ClusterChoice::Both)
        return tr("%1 clustered by annotator and prompt (%2 effective).", "intervals").arg(kind, effective);
    if (clustered && fit.clusteredBy == rating::ClusterChoice::Prompt)
        return tr("%1 clustered by prompt (%2 effective).", "intervals").arg(kind, effective);
    if (clustered)
        return tr("%1 clustered by annotator (%2 effective).", "intervals").arg(kind, effective);
    if (board.data.comparisons > 0 && board.data.annotators < kEnoughAnnotators)
        return tr("%1 that ignore how annotators differ, because there are fewer than 5 of them.", "intervals")
            .arg(kind);
    return tr("%1, each vote taken as independent.", "intervals").arg(kind);
}

QString BoardSentence::snapshotDay(const exchange::Snapshot& snapshot)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(snapshot.createdUtc), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString::fromStdString(snapshot.createdUtc);
}

QString BoardSentence::snapshotTitle(const exchange::Snapshot& snapshot)
{
    return snapshot.name.empty() ? snapshotDay(snapshot) : QString::fromStdString(snapshot.name).simplified();
}

QString BoardSentence::since(const exchange::Snapshot& snapshot)
{
    const QString votes = BoardWords::count(snapshot.board.data.comparisons);
    return snapshot.name.empty()
               ? tr("Compared with the board frozen on %1 (%2 votes).").arg(snapshotDay(snapshot), votes)
               : tr("Compared with \"%1\", frozen on %2 (%3 votes).")
                     .arg(snapshotTitle(snapshot), snapshotDay(snapshot), votes);
}

QString BoardSentence::frozen(const exchange::Snapshot& snapshot)
{
    return tr("Frozen: %1 contestants, %2 votes. See Analysis, Over time.")
        .arg(BoardWords::count(snapshot.board.rows.size()), BoardWords::count(snapshot.board.data.comparisons));
}

// Whatever was drawn at random, with the seed that draws it again.
QString BoardSentence::randomness(const rating::Leaderboard& board)
{
    QStringList parts;
    const QString seed = QLocale::c().toString(static_cast<qulonglong>(board.options.seed));
    if (board.fit.rounds > 0)
        parts << tr("%1 rounds of the bootstrap, %2 of them without a fit, seed %3.")
                     .arg(BoardWords::count(board.fit.rounds), BoardWords::count(board.fit.roundsFailed), seed);
    switch (board.fit.ranks) {
    case rating::Simultaneous::Contestant:
        parts << tr("Each contestant's ranks hold against all others at once, seed %1.").arg(seed);
        break;
    case rating::Simultaneous::MaxZ:
        parts << tr("All ranks hold at once, seed %1.").arg(seed);
        break;
    case rating::Simultaneous::Bonferroni:
        parts << tr("All ranks hold at once (Bonferroni).");
        break;
    case rating::Simultaneous::None:
        break;
    }
    return parts.join(QLatin1Char(' '));
}

QString BoardSentence::headline(const rating::Leaderboard& board)
{
    const rating::DataSummary& data = board.data;
    const QString votes =
        data.comparisons == 1 ? tr("1 vote") : tr("%1 votes").arg(BoardWords::count(data.comparisons));
    const QString people =
        data.annotators == 1 ? tr("1 annotator") : tr("%1 annotators").arg(BoardWords::count(data.annotators));
    const QString contestants =
        data.contestants == 1 ? tr("1 contestant") : tr("%1 contestants").arg(BoardWords::count(data.contestants));
    QStringList sentences{tr("%1 of %2 on %3.", "votes, annotators, contestants").arg(votes, people, contestants)};

    if (const QString controls = QueryWords::covariates(board.options); !controls.isEmpty())
        sentences << tr("Controlled for %1.").arg(controls);
    sentences << intervals(board);
    if (const QString draws = randomness(board); !draws.isEmpty())
        sentences << draws;
    if (const std::uint64_t excluded = excludedTotal(board); excluded > 0)
        sentences << (excluded == 1 ? tr("1 vote left out.")
                                    : tr("%1 votes left out.").arg(BoardWords::count(excluded)));
    if (data.hiddenContestants > 0)
        sentences << tr("Hidden for too few battles: %1.").arg(BoardWords::count(data.hiddenContestants));
    if (board.fit.status == rating::FitStatus::Converged && caution(board).isEmpty())
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
    const std::array<std::pair<const char*, QString>, 16> words{{
        {"leaked", tr("the answer named its maker")},
        {"retracted", tr("retracted")},
        {"excluded", tr("excluded by hand")},
        {"not_blind", tr("not blind")},
        {"known", tr("the annotator knew who it was")},
        {"open_study", tr("in an open study")},
        {"judge", tr("given by a judge model")},
        {"human", tr("given by a person")},
        {"simulated", tr("simulated")},
        {"other_category", tr("of another category")},
        {"other_language", tr("in another language")},
        {"other_annotator", tr("of another annotator")},
        {"other_contestants", tr("with other contestants")},
        {"outside_dates", tr("outside the dates")},
        {"same_contestant", tr("both sides the same contestant")},
        {"missing_covariate", tr("without a number that is controlled for")},
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
