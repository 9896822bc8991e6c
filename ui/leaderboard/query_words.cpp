// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/query_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace joust::ui {

using rating::ClusterChoice;
using rating::IntervalKind;
using rating::Simultaneous;
using rating::TieRule;

QString QueryWords::covariate(const std::string& name)
{
    const std::pair<const char*, QString> words[] = {
        {"length", tr("length")},
        {"headers", tr("headers")},
        {"lists", tr("lists")},
        {"bold", tr("bold")},
        {"code_blocks", tr("code blocks")},
        {"tables", tr("tables")},
        {"emoji", tr("emoji")},
        {"ttft_ms", tr("time to first token")},
        {"total_ms", tr("total time")},
        {"cost", tr("cost")},
        {"position", tr("side A")},
        {"ln_nu", tr("ties (ln \u03bd)")},
        {"eta", tr("ties (\u03b7)")},
    };
    for (const auto& [id, word] : words)
        if (name == id)
            return word;
    return QString::fromStdString(name);
}

QString QueryWords::covariates(const rating::RankOptions& options)
{
    QStringList names;
    for (const std::string& name : options.controls)
        names << covariate(name);
    if (options.position)
        names << tr("side A");
    return names.join(tr(", ", "between the items of a list"));
}

QString QueryWords::ties(TieRule ties)
{
    switch (ties) {
    case TieRule::Half:
        return tr("Ties and \"both bad\" count as half a win for each side");
    case TieRule::Drop:
        return tr("Ties and \"both bad\" are left out");
    case TieRule::Davidson:
        return tr("Davidson: a tie is an outcome of its own");
    case TieRule::RaoKupper:
        return tr("Rao-Kupper: a tie is a difference too small to see");
    case TieRule::BadAware:
        return tr("Bad-aware: \"both bad\" measures against an absolute zero");
    }
    return {};
}

QString QueryWords::tiesShort(TieRule ties)
{
    switch (ties) {
    case TieRule::Half:
        return tr("Ties: half a win");
    case TieRule::Drop:
        return tr("Ties: left out");
    case TieRule::Davidson:
        return tr("Ties: Davidson");
    case TieRule::RaoKupper:
        return tr("Ties: Rao-Kupper");
    case TieRule::BadAware:
        return tr("Ties: bad-aware");
    }
    return {};
}

QString QueryWords::interval(IntervalKind kind)
{
    switch (kind) {
    case IntervalKind::Sandwich:
        return tr("Sandwich: robust, the default");
    case IntervalKind::Model:
        return tr("Model-based: too wide while there are ties");
    case IntervalKind::Bootstrap:
        return tr("Bootstrap: votes drawn anew");
    case IntervalKind::None:
        return tr("No intervals");
    }
    return {};
}

QString QueryWords::cluster(ClusterChoice cluster)
{
    switch (cluster) {
    case ClusterChoice::Auto:
        return tr("By annotator when at least 5 are known");
    case ClusterChoice::None:
        return tr("Each vote independent");
    case ClusterChoice::Annotator:
        return tr("By annotator");
    case ClusterChoice::Prompt:
        return tr("By prompt");
    case ClusterChoice::Both:
        return tr("By annotator and prompt");
    }
    return {};
}

QString QueryWords::simultaneous(Simultaneous simultaneous)
{
    switch (simultaneous) {
    case Simultaneous::Contestant:
        return tr("For one contestant against all others");
    case Simultaneous::MaxZ:
        return tr("For all pairs at once");
    case Simultaneous::Bonferroni:
        return tr("For all pairs at once, Bonferroni");
    case Simultaneous::None:
        return tr("Each pair by itself");
    }
    return {};
}

QString QueryWords::level(double level)
{
    return QLocale().toString(100.0 * level, 'g', 4) + QStringLiteral("\u00a0%");
}

QString QueryWords::intervalChip(const rating::RankOptions& options)
{
    if (options.method == rating::Method::Elo || options.interval == IntervalKind::None)
        return tr("No intervals");
    if (options.interval == IntervalKind::Bootstrap)
        return tr("%1 bootstrap").arg(level(options.level));
    if (options.interval == IntervalKind::Model)
        return tr("%1 model-based").arg(level(options.level));
    return tr("%1 intervals").arg(level(options.level));
}

QString QueryWords::language(const std::string& code)
{
    const QString id = QString::fromStdString(code);
    const QLocale locale(id);
    if (locale.language() == QLocale::C)
        return id;
    return tr("%1 (%2)", "language, its code").arg(QLocale::languageToString(locale.language()), id);
}

QString QueryWords::annotators(const exchange::VoteFilter& filter)
{
    if (filter.annotators.size() == 1)
        return QString::fromStdString(filter.annotators.front());
    const auto count = static_cast<int>(filter.annotators.size());
    return count > 0 ? tr("%n annotator(s)", nullptr, count) : QString();
}

QString QueryWords::dates(const exchange::VoteFilter& filter)
{
    const auto day = [](double seconds) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
        return QLocale().toString(time.date(), QLocale::ShortFormat);
    };
    if (filter.since && filter.until)
        return tr("%1 to %2", "dates").arg(day(*filter.since), day(*filter.until - 1.0)); // the end is exclusive
    if (filter.since)
        return tr("from %1", "date").arg(day(*filter.since));
    return filter.until ? tr("up to %1", "date").arg(day(*filter.until - 1.0)) : QString();
}

QString QueryWords::judges(exchange::JudgeVotes votes)
{
    switch (votes) {
    case exchange::JudgeVotes::Exclude:
        return tr("People only");
    case exchange::JudgeVotes::Only:
        return tr("Model judges only");
    case exchange::JudgeVotes::Include:
        return tr("People and model judges");
    }
    return {};
}

QString QueryWords::included(const exchange::VoteFilter& filter)
{
    QStringList kinds;
    if (filter.includeLeaked)
        kinds << tr("leaked");
    if (filter.includeExcluded)
        kinds << tr("excluded by hand");
    if (filter.includeNotBlind)
        kinds << tr("not blind");
    return kinds.join(tr(", ", "between the items of a list"));
}

} // namespace joust::ui
