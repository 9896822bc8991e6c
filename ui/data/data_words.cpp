// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_words.h"

#include "battle/choice.h"
#include "ui/battle/safe_markdown_text.h"
#include "ui/common/reason_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace joust::ui {

namespace {

QString markText(store::MarkKind kind)
{
    switch (kind) {
    case store::MarkKind::Retract:
        return DataWords::tr("retracted");
    case store::MarkKind::Exclude:
        return DataWords::tr("excluded");
    case store::MarkKind::Include:
        return DataWords::tr("included again");
    case store::MarkKind::Flag:
        return DataWords::tr("flagged");
    case store::MarkKind::Unflag:
        return DataWords::tr("flag removed");
    }
    return {};
}

QString event(const std::string& utc, const std::string& who, const QString& what, const std::string& reason)
{
    const QString date = DataWords::date(utc);
    const QString person = who.empty() ? DataWords::tr("somebody") : DataWords::oneLine(who);
    const QString line = DataWords::tr("%1, %2: %3", "date, person: what was done")
                             .arg(date.isEmpty() ? DataWords::tr("no date") : date, person, what);
    return reason.empty() ? line : line + QLatin1Char('\n') + DataWords::untrusted(reason);
}

} // namespace

QString DataWords::untrusted(const std::string& text)
{
    return visibleText(QString::fromStdString(text));
}

QString DataWords::oneLine(const std::string& text)
{
    return visibleText(QString::fromStdString(text).simplified());
}

QString DataWords::date(const std::string& utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString DataWords::state(store::VoteState state)
{
    switch (state) {
    case store::VoteState::Any:
        return tr("Any state");
    case store::VoteState::Valid:
        return tr("Neither excluded nor retracted");
    case store::VoteState::Excluded:
        return tr("Excluded");
    case store::VoteState::Flagged:
        return tr("Flagged");
    case store::VoteState::Retracted:
        return tr("Retracted");
    }
    return {};
}

QString DataWords::marks(const store::ListedVote& vote)
{
    QStringList words;
    for (const auto& [is, kind] :
         {std::pair(vote.retracted, store::MarkKind::Retract), std::pair(vote.excluded, store::MarkKind::Exclude),
          std::pair(vote.flagged, store::MarkKind::Flag)}) {
        if (is)
            words << markText(kind);
    }
    return words.join(QStringLiteral(", "));
}

QString DataWords::contestant(const std::string& name, bool sealed)
{
    return sealed ? tr("not told", "a contestant, by the rules of a study") : oneLine(name);
}

namespace {

// A study that seals its contestants tells the side only.
QString sideName(const store::VoteRow& vote, int side)
{
    if (vote.sealed)
        return side == 0 ? QStringLiteral("A") : QStringLiteral("B");
    return DataWords::oneLine(side == 0 ? vote.a.contestant : vote.b.contestant);
}

} // namespace

QString DataWords::result(const store::VoteRow& vote)
{
    const QString a = sideName(vote, 0);
    const QString b = sideName(vote, 1);
    switch (vote.outcome) {
    case base::Outcome::A:
        return tr("%1 beat %2").arg(a, b);
    case base::Outcome::B:
        return tr("%1 beat %2").arg(b, a);
    case base::Outcome::Tie:
        return tr("%1 and %2 tied").arg(a, b);
    case base::Outcome::BothBad:
        return tr("%1 and %2 were both bad").arg(a, b);
    }
    return {};
}

QString DataWords::strength(const store::VoteRow& vote)
{
    if (vote.strength == "much")
        return tr("much better");
    return vote.strength == "slightly" ? tr("slightly better") : QString();
}

QString DataWords::reasons(const store::VoteRow& vote)
{
    std::array<QStringList, 2> sided;
    QStringList whole;
    for (const std::string& reason : vote.reasons) {
        const battle::ReasonParts parts = battle::partsOf(reason);
        const QString known = ReasonWords::text(parts.what);
        (parts.side ? sided.at(static_cast<std::size_t>(*parts.side)) : whole)
            << (known.isEmpty() ? oneLine(std::string(parts.what)) : known);
    }
    const QString comma = QStringLiteral(", ");
    QStringList groups;
    for (const int side : {0, 1}) {
        const QStringList& words = sided.at(static_cast<std::size_t>(side));
        if (!words.isEmpty())
            groups << tr("%1: %2", "contestant: what its answer is").arg(sideName(vote, side), words.join(comma));
    }
    if (!whole.isEmpty())
        groups << whole.join(comma);
    return groups.join(QStringLiteral("; "));
}

QString DataWords::origin(const store::VoteDetail& detail)
{
    QStringList words;
    if (!detail.importedFrom.empty())
        words << tr("imported from %1").arg(oneLine(detail.importedFrom));
    else if (detail.vote.source == "import")
        words << tr("imported");
    else if (detail.vote.source == "simulated")
        words << tr("simulated vote");
    else if (detail.vote.source == "pack")
        words << tr("from a pack");
    else
        words << tr("battle in this workspace");
    if (!detail.vote.blind)
        words << tr("not blind");
    if (detail.vote.identityGuessed)
        words << tr("the annotator recognised a contestant");
    if (!detail.vote.leakFlag.empty())
        words << tr("an answer names its maker");
    return words.join(QStringLiteral(", "));
}

QString DataWords::mark(const store::MarkRow& mark)
{
    return event(mark.createdUtc, mark.who, markText(mark.kind), mark.reason);
}

QString DataWords::redaction(const store::RedactionRow& redaction)
{
    const QString part = redaction.part == "prompt" ? tr("prompt removed")
                         : redaction.part == "a"    ? tr("answer A removed")
                                                    : tr("answer B removed");
    return event(redaction.createdUtc, redaction.who, part, redaction.reason);
}

namespace {

QString selectedAway(const std::string& reason)
{
    if (reason == "other_category")
        return DataWords::tr("of another category");
    if (reason == "other_language")
        return DataWords::tr("in another language");
    if (reason == "other_annotator")
        return DataWords::tr("of another annotator");
    return DataWords::tr("of other contestants");
}

QString leftOutBecause(const std::string& reason)
{
    if (reason == "retracted")
        return DataWords::tr("retracted");
    if (reason == "excluded")
        return DataWords::tr("excluded");
    if (reason == "leaked")
        return DataWords::tr("an answer names its maker");
    if (reason == "not_blind")
        return DataWords::tr("not blind");
    if (reason == "simulated")
        return DataWords::tr("simulated");
    if (reason == "open_study")
        return DataWords::tr("of a study that tells names later");
    if (reason == "no_text")
        return DataWords::tr("without texts");
    if (reason == "tie")
        return DataWords::tr("a tie");
    if (reason == "several_turns")
        return DataWords::tr("on a later turn, which the format has not");
    if (reason == "same_battle")
        return DataWords::tr("further votes on a battle");
    if (reason == "known")
        return DataWords::tr("the annotator knew who it was");
    if (reason == "judge")
        return DataWords::tr("of a model judge");
    if (reason == "human")
        return DataWords::tr("of people");
    if (reason == "outside_dates")
        return DataWords::tr("outside the dates");
    if (reason.rfind("other_", 0) == 0)
        return selectedAway(reason);
    return reason == "both_bad" ? DataWords::tr("both bad") : DataWords::oneLine(reason);
}

QString withLeftOut(QString text, const exchange::ExportCounts& counts)
{
    QStringList dropped;
    for (const auto& [reason, count] : counts.dropped)
        dropped << DataWords::tr("%1 (%2)").arg(QLocale().toString(static_cast<qulonglong>(count)),
                                                leftOutBecause(reason));
    if (!dropped.isEmpty())
        text += QLatin1Char(' ') + DataWords::tr("Left out: %1.").arg(dropped.join(QStringLiteral(", ")));
    return text;
}

} // namespace

QString DataWords::toExport(const exchange::ExportCounts& counts)
{
    return withLeftOut(tr("%Ln vote(s) will be written.", nullptr, static_cast<int>(counts.written)), counts);
}

QString DataWords::exported(const exchange::ExportCounts& counts)
{
    return withLeftOut(
        tr("%Ln vote(s) written, with a codebook beside the file.", nullptr, static_cast<int>(counts.written)), counts);
}

} // namespace joust::ui
