// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/battle_run.h"

#include "battle/answering.h"

#include <istream>
#include <ostream>

namespace joust::cli {

BattleRun::BattleRun(Context& context, store::Workspace& workspace, endpoint::Transport& transport,
                     endpoint::KeySource& keys, std::istream& votes)
    : m_context(context)
    , m_workspace(workspace)
    , m_transport(transport)
    , m_keys(keys)
    , m_votes(votes)
{
}

base::Result<BattleTally> BattleRun::run(const BattlePlan& plan)
{
    if (plan.resume) {
        const base::Result<void> resumed = resumeOpen(plan);
        if (!resumed)
            return resumed.error();
    }
    for (std::size_t i = 0; m_tally.closed + m_tally.failed < plan.count && !m_tally.votesEnded; ++i) {
        if (m_context.errIsTerminal)
            m_context.err << "battle " << m_tally.closed + m_tally.failed + 1 << " of " << plan.count << std::endl;
        const base::Result<void> made = make(plan, i);
        if (!made)
            return made.error();
    }
    if (plan.reveal == RevealPolicy::AtEnd)
        printLine(revealsLine(m_reveals));
    return m_tally;
}

base::Result<void> BattleRun::resumeOpen(const BattlePlan& plan)
{
    while (!m_tally.votesEnded) {
        const auto open = m_workspace.battles().openBattleOf(plan.annotator);
        if (!open)
            return open.error();
        if (!open->has_value())
            return {};
        for (const std::string& line : earlierLines(**open))
            printLine(line);
        base::Result<void> presented = present(plan, **open);
        if (!presented || plan.generateOnly)
            return presented;
    }
    return {};
}

base::Result<void> BattleRun::make(const BattlePlan& plan, std::size_t ordinal)
{
    const store::PromptRow& prompt = plan.prompts[ordinal % plan.prompts.size()];
    battle::BattleRequest request{prompt.text, {}, plan.annotator, {}, false};
    if (!prompt.id.isNil())
        request.promptId = prompt.id;
    if (plan.seed)
        request.draw = battle::ExplicitDraw{*plan.seed, ordinal};
    auto ready = answer(m_workspace.battles().openBattle(request));
    for (const std::string& further : prompt.furtherTurns) {
        if (!ready || !ready->has_value())
            break;
        printLine(sealedLine(**ready)); // the vote is read after the last turn
        ready = answer(m_workspace.battles().askFurther((*ready)->id, plan.annotator, further));
    }
    if (!ready)
        return ready.error();
    return ready->has_value() ? present(plan, **ready) : base::Result<void>();
}

base::Result<std::optional<battle::SealedBattle>> BattleRun::answer(base::Result<battle::SealedOrder> order)
{
    if (!order)
        return order.error();
    const battle::SealedAnswers answers = battle::answerBoth(*order, m_transport, m_keys, {});
    base::Result<battle::SealedBattle> ready = m_workspace.battles().recordAnswers(answers);
    if (ready)
        return std::optional(std::move(*ready));
    if (ready.error().code != base::ErrorCode::GenerationFailed)
        return ready.error();
    ++m_tally.failed;
    printLine(failedLine(order->battle()));
    return std::optional<battle::SealedBattle>();
}

base::Result<void> BattleRun::present(const BattlePlan& plan, const battle::SealedBattle& battle)
{
    printLine(sealedLine(battle));
    if (plan.generateOnly) {
        ++m_tally.closed;
        return {};
    }
    const auto shown = m_context.clock.steadyNow();
    std::string line;
    if (!std::getline(m_votes, line)) {
        m_tally.votesEnded = true;
        return {};
    }
    const base::Result<VoteLine> vote = parseVoteLine(line);
    if (!vote)
        return vote.error();
    return close(plan, battle.id, *vote, (m_context.clock.steadyNow() - shown).count());
}

base::Result<void> BattleRun::close(const BattlePlan& plan, base::BattleId battle, const VoteLine& vote,
                                    std::int64_t voteMs)
{
    std::optional<battle::Reveal> revealed;
    if (vote.skip) {
        base::Result<void> skipped = m_workspace.ledger().skip(battle, plan.annotator, "");
        if (!skipped)
            return skipped;
    } else {
        const auto receipt = m_workspace.ledger().commit(battle, plan.annotator, vote.choice, voteMs);
        if (!receipt)
            return receipt.error();
        if (plan.reveal != RevealPolicy::Never) {
            base::Result<battle::Reveal> reveal = m_workspace.ledger().reveal(*receipt);
            if (!reveal)
                return reveal.error();
            m_reveals.emplace_back(battle, *reveal);
            if (plan.reveal == RevealPolicy::AfterVote)
                revealed = std::move(*reveal);
        }
    }
    ++m_tally.closed;
    printLine(outcomeLine(battle, vote, revealed));
    return {};
}

void BattleRun::printLine(const std::string& line)
{
    m_context.out << line << std::endl;
}

} // namespace joust::cli
