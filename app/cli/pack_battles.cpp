// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pack_battles.h"

#include "app/cli/battle_votes.h"
#include "app/cli/counted.h"

#include <ostream>

namespace joust::cli {
namespace {

base::Result<void> close(store::PackVotes& pack, base::BattleId item, const std::string& annotator,
                         const VoteLine& vote, std::int64_t voteMs)
{
    return vote.skip ? pack.skip(item, annotator, vote.choice.comment)
                     : pack.commit(item, annotator, vote.choice, voteMs);
}

} // namespace

base::Result<void> runPackBattles(Context& context, store::PackVotes& pack, std::istream& votes,
                                  const std::string& annotator, std::size_t count)
{
    std::size_t closed = 0;
    while (count == 0 || closed < count) {
        const base::Result<store::QueueStep> step = pack.next(annotator);
        if (!step)
            return step.error();
        if (!step->battle) {
            context.out << queueEndLine(step->progress.closed, step->progress.total) << std::endl;
            break;
        }
        context.out << queuedLine(*step->battle, step->progress.closed + 1, step->progress.total) << std::endl;
        const auto shown = context.clock.steadyNow();
        std::string line;
        if (!std::getline(votes, line))
            break;
        const base::Result<VoteLine> vote = parseVoteLine(line);
        if (!vote)
            return vote.error();
        const base::Result<void> done =
            close(pack, step->battle->id, annotator, *vote, (context.clock.steadyNow() - shown).count());
        if (!done)
            return done;
        context.out << outcomeLine(step->battle->id, *vote, {}) << std::endl;
        ++closed;
    }
    if (closed < count)
        return base::Error{base::ErrorCode::NotAllowed, std::to_string(closed) + " of " +
                                                            counted(static_cast<std::int64_t>(count), "battle") +
                                                            " closed"};
    return {};
}

} // namespace joust::cli
