// SPDX-License-Identifier: GPL-3.0-or-later
// Runs battles one after the other: draw, answer, print sealed, read the vote, commit, and only then reveal.
#pragma once

#include "app/cli/battle_votes.h"
#include "app/cli/command.h"
#include "endpoint/key_source.h"
#include "endpoint/transport.h"
#include "store/workspace.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace joust::cli {

enum class RevealPolicy { AfterVote, AtEnd, Never };

struct BattlePlan
{
    std::vector<store::PromptRow> prompts; // cycled; id nil for free prompts
    std::size_t count = 0;                 // battles to make, resumed ones included
    base::AnnotatorId annotator;
    std::optional<std::uint64_t> seed;
    RevealPolicy reveal = RevealPolicy::AfterVote;
    bool generateOnly = false;
    bool resume = false;
};

struct BattleTally
{
    std::size_t closed = 0; // voted, skipped, or generated with generateOnly
    std::size_t failed = 0;
    bool votesEnded = false;
};

class BattleRun
{
public:
    BattleRun(Context& context, store::Workspace& workspace, endpoint::Transport& transport, endpoint::KeySource& keys,
              std::istream& votes);

    // An error ends the run; battles that were closed before it stay closed.
    base::Result<BattleTally> run(const BattlePlan& plan);

private:
    base::Result<void> resumeOpen(const BattlePlan& plan);
    base::Result<void> make(const BattlePlan& plan, std::size_t ordinal);
    // Both answers to one turn; nothing when a side failed, which was printed.
    base::Result<std::optional<battle::SealedBattle>> answer(base::Result<battle::SealedOrder> order);
    base::Result<void> present(const BattlePlan& plan, const battle::SealedBattle& battle);
    base::Result<void> close(const BattlePlan& plan, base::BattleId battle, const VoteLine& vote, std::int64_t voteMs);
    void printLine(const std::string& line);

    Context& m_context;
    store::Workspace& m_workspace;
    endpoint::Transport& m_transport;
    endpoint::KeySource& m_keys;
    std::istream& m_votes;
    BattleTally m_tally;
    std::vector<std::pair<base::BattleId, battle::Reveal>> m_reveals;
};

} // namespace joust::cli
