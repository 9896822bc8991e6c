// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_battles.h"

#include "app/cli/battle_votes.h"
#include "app/cli/counted.h"

#include <chrono>
#include <optional>
#include <ostream>

namespace joust::cli {
namespace {

class StudyBattles
{
public:
    StudyBattles(Context& context, store::Workspace& workspace, std::istream& votes)
        : m_context(context)
        , m_workspace(workspace)
        , m_votes(votes)
    {
    }

    base::Result<void> run(const store::StudyRow& study, base::AnnotatorId annotator, std::size_t count)
    {
        std::size_t closed = 0;
        bool voting = !study.closed;
        while (voting && (count == 0 || closed < count)) {
            const base::Result<store::QueueStep> step = m_workspace.queue().next(study.id, annotator);
            if (!step)
                return step.error();
            if (!step->battle) {
                print(queueEndLine(step->progress.closed, step->progress.total));
                break;
            }
            for (const std::string& turn : earlierLines(*step->battle))
                print(turn);
            print(queuedLine(*step->battle, step->progress.closed + 1, step->progress.total));
            std::string line;
            voting = static_cast<bool>(std::getline(m_votes, line));
            if (!voting)
                break;
            const base::Result<void> done = close(study, annotator, step->battle->id, line);
            if (!done)
                return done;
            ++closed;
        }
        if (const base::Result<void> told = tellNames(study, annotator); !told)
            return told;
        if (closed < count)
            return base::Error{base::ErrorCode::NotAllowed, std::to_string(closed) + " of " +
                                                                counted(static_cast<std::int64_t>(count), "battle") +
                                                                " closed"};
        return {};
    }

private:
    base::Result<void> close(const store::StudyRow& study, base::AnnotatorId annotator, base::BattleId battle,
                             const std::string& line)
    {
        const base::Result<VoteLine> vote = parseVoteLine(line);
        if (!vote)
            return vote.error();
        if (vote->skip) {
            const base::Result<void> skipped = m_workspace.ledger().skip(battle, annotator, vote->choice.comment);
            if (skipped)
                print(outcomeLine(battle, *vote, {}));
            return skipped;
        }
        const auto receipt = m_workspace.ledger().commit(battle, annotator, vote->choice,
                                                         (m_context.clock.steadyNow() - m_shown).count());
        if (!receipt)
            return receipt.error();
        std::optional<battle::Reveal> reveal;
        if (study.policy.reveal == battle::RevealTime::Vote) {
            base::Result<battle::Reveal> told = m_workspace.ledger().reveal(*receipt);
            if (!told)
                return told.error();
            reveal = std::move(*told);
        }
        print(outcomeLine(battle, *vote, reveal));
        return {};
    }

    // Once the queue is done, or the study closed, as its rule says.
    base::Result<void> tellNames(const store::StudyRow& study, base::AnnotatorId annotator)
    {
        if (study.policy.reveal == battle::RevealTime::Vote)
            return {};
        const auto reveals = m_workspace.queue().reveals(study.id, annotator);
        if (!reveals)
            return reveals.error();
        if (!reveals->empty())
            print(revealsLine(*reveals));
        return {};
    }

    void print(const std::string& line)
    {
        m_context.out << line << std::endl;
        m_shown = m_context.clock.steadyNow();
    }

    Context& m_context;
    store::Workspace& m_workspace;
    std::istream& m_votes;
    std::chrono::milliseconds m_shown{};
};

} // namespace

base::Result<void> runStudyBattles(Context& context, store::Workspace& workspace, std::istream& votes,
                                   const StudyBattlesOptions& options)
{
    const base::Result<store::StudyRow> study = workspace.studies().find(options.study);
    if (!study)
        return study.error();
    const base::Result<store::AnnotatorRow> annotator = workspace.annotators().ensure(options.annotator);
    if (!annotator)
        return annotator.error();
    return StudyBattles(context, workspace, votes).run(*study, annotator->id, options.count);
}

} // namespace joust::cli
