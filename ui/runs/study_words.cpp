// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/study_words.h"

#include "rating/proportion.h"
#include "ui/data/data_words.h"
#include "ui/runs/run_words.h"

#include <QLocale>
#include <QStringList>

namespace joust::ui {

namespace {

constexpr double kLevel = 0.95;

} // namespace

using battle::Matchmaking;
using battle::RevealTime;

QString StudyWords::matchmaking(Matchmaking matchmaking)
{
    switch (matchmaking) {
    case Matchmaking::Uniform:
        return tr("Uniform");
    case Matchmaking::Balanced:
        return tr("Balanced");
    case Matchmaking::Adaptive:
        return tr("Adaptive");
    }
    return {};
}

QString StudyWords::matchmakingHint(Matchmaking matchmaking)
{
    switch (matchmaking) {
    case Matchmaking::Uniform:
        return tr("Every pair is as likely as any other.");
    case Matchmaking::Balanced:
        return tr("Pairs that met less often are likelier, so everybody can be compared soon.");
    case Matchmaking::Adaptive:
        return tr("Pairs whose result is least certain are likelier: narrower intervals for the same votes.");
    }
    return {};
}

QString StudyWords::reveal(RevealTime reveal)
{
    switch (reveal) {
    case RevealTime::Vote:
        return tr("After each vote");
    case RevealTime::Session:
        return tr("After an annotator's last battle");
    case RevealTime::End:
        return tr("When the study is closed");
    case RevealTime::Never:
        return tr("Never");
    }
    return {};
}

QString StudyWords::revealHint(RevealTime reveal)
{
    switch (reveal) {
    case RevealTime::Vote:
        return tr("Annotators see who wrote the answers at once, and may learn to recognise them.");
    case RevealTime::Session:
        return tr("An annotator sees the names when their queue is done.");
    case RevealTime::End:
        return tr("Nobody sees names, and no ranking counts the votes, until you close the study.");
    case RevealTime::Never:
        return tr("Annotators are never told, and no list or ranking names a vote's contestants.");
    }
    return {};
}

QString StudyWords::pacing(battle::Pacing pacing)
{
    return pacing == battle::Pacing::CommonRate ? tr("line by line, both at one rate") : tr("both whole at once");
}

QString StudyWords::gold(const store::StudyAnnotator& annotator)
{
    const auto right = rating::proportion(static_cast<std::uint64_t>(annotator.goldRight),
                                          static_cast<std::uint64_t>(annotator.goldVotes), kLevel);
    if (!right)
        return {};
    return tr("%1 of %2 (%3 to %4)", "right answers, gold items, interval")
        .arg(RunWords::count(annotator.goldRight), RunWords::count(annotator.goldVotes), percent(right->lower),
             percent(right->upper));
}

QString StudyWords::state(const store::StudyRow& study)
{
    return study.closed ? tr("closed", "a study") : tr("open", "a study");
}

QString StudyWords::percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(share * 100.0, 'g', 3));
}

QString StudyWords::rules(const store::StudyRow& study)
{
    const battle::StudyPolicy& policy = study.policy;
    const QLocale locale;
    QStringList lines;
    lines << tr("Run: %1").arg(study.run.empty() ? tr("in another workspace") : DataWords::oneLine(study.run));
    lines << tr("Pairs: %1").arg(matchmaking(policy.matchmaking));
    lines << tr("Names are told: %1").arg(reveal(policy.reveal));
    lines << tr("Battles of each annotator: %1").arg(locale.toString(static_cast<qlonglong>(policy.battles)));
    lines << (policy.overlapShare > 0.0 ? tr("Shared: %1 of the battles, by %Ln annotator(s)", nullptr,
                                             static_cast<int>(policy.overlapAnnotators))
                                              .arg(percent(policy.overlapShare))
                                        : tr("Shared: none"));
    lines << (policy.repeatShare > 0.0 ? tr("Repeated: %1 of the battles").arg(percent(policy.repeatShare))
                                       : tr("Repeated: none"));
    lines << (policy.goldShare > 0.0 ? tr("Gold items: %1 of the battles, out of %2")
                                           .arg(percent(policy.goldShare), RunWords::count(study.goldItems))
                                     : tr("Gold items: none"));
    lines << tr("Answers appear: %1").arg(pacing(policy.pacing));
    lines << (policy.showThinking ? tr("Thinking: shown of both sides") : tr("Thinking: not shown"));
    if (policy.minReadingMs > 0)
        lines << tr("Least reading time: %1 s")
                     .arg(locale.toString(static_cast<double>(policy.minReadingMs) / 1000.0, 'g', 6));
    return lines.join(QLatin1Char('\n'));
}

QString StudyWords::closing(const store::StudyRow& study)
{
    const QString always = tr("No more battles are drawn and no more votes are taken. This cannot be undone.");
    switch (study.policy.reveal) {
    case RevealTime::Vote:
        return always + QLatin1Char('\n') + tr("Names are told after each vote already; nothing more becomes visible.");
    case RevealTime::Session:
        return always + QLatin1Char('\n') +
               tr("Names become visible to annotators who have not finished, and rankings count all the votes.");
    case RevealTime::End:
        return always + QLatin1Char('\n') +
               tr("From now on the names of every vote are visible: to annotators, on the Data page, in exports, and "
                  "rankings count the votes.");
    case RevealTime::Never:
        return always + QLatin1Char('\n') + tr("Names stay hidden: this study never tells them.");
    }
    return always;
}

} // namespace joust::ui
