// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulated_battles.h"

#include "app/demo/demo_contestants.h"
#include "app/demo/demo_voter.h"
#include "app/demo/demo_workspace.h"
#include "battle/answering.h"

namespace joust::demo {
namespace {

constexpr std::int64_t kFastestVoteMs = 8'000;
constexpr std::uint64_t kVoteSpreadMs = 50'000;

// What the annotator sees is the text; how good it is follows from who would write it.
JudgedSide judge(const std::string& prompt, const std::string& text)
{
    const Contestant* author = authorOf(prompt, text);
    return {author != nullptr ? author->strength : 0.0, text.size()};
}

battle::Choice chooseFor(const SimulatedAnnotator& annotator, const battle::SealedBattle& battle, base::Rng& rng)
{
    battle::Choice choice;
    choice.outcome =
        drawOutcome(annotator, judge(battle.prompt, battle.answerA), judge(battle.prompt, battle.answerB), rng);
    return choice;
}

base::Result<SimulatedVote> runOne(store::Workspace& workspace, endpoint::Transport& transport, base::Rng& rng,
                                   const store::PromptRow& prompt)
{
    const std::vector<SimulatedAnnotator> people = simulatedAnnotators();
    const SimulatedAnnotator& person = people[static_cast<std::size_t>(base::drawBelow(rng, people.size()))];
    const base::Result<store::AnnotatorRow> annotator = workspace.annotators().ensure(person.name);
    if (!annotator)
        return annotator.error();
    const auto order = workspace.battles().openBattle({prompt.text, prompt.id, annotator->id, {}, true});
    if (!order)
        return order.error();
    endpoint::EnvironmentKeySource keys;
    const auto battle = workspace.battles().recordAnswers(battle::answerBoth(*order, transport, keys, {}));
    if (!battle)
        return battle.error();
    const battle::Choice choice = chooseFor(person, *battle, rng);
    const std::int64_t voteMs = kFastestVoteMs + static_cast<std::int64_t>(base::drawBelow(rng, kVoteSpreadMs));
    const auto receipt = workspace.ledger().commit(battle->id, annotator->id, choice, voteMs);
    if (!receipt)
        return receipt.error();
    const auto reveal = workspace.ledger().reveal(*receipt);
    if (!reveal)
        return reveal.error();
    return SimulatedVote{0, choice.outcome, *reveal};
}

} // namespace

base::Result<void> runSimulatedBattles(store::Workspace& workspace, endpoint::Transport& transport, base::Rng& rng,
                                       std::size_t count, const std::function<void(const SimulatedVote&)>& voted)
{
    const base::Result<std::vector<store::PromptRow>> prompts = workspace.prompts().list(kDemoPromptSet);
    if (!prompts)
        return prompts.error();
    for (std::size_t i = 1; i <= count; ++i) {
        const store::PromptRow& prompt = (*prompts)[static_cast<std::size_t>(base::drawBelow(rng, prompts->size()))];
        base::Result<SimulatedVote> vote = runOne(workspace, transport, rng, prompt);
        if (!vote)
            return vote.error();
        vote->number = i;
        if (voted)
            voted(*vote);
    }
    return {};
}

} // namespace joust::demo
