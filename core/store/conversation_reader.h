// SPDX-License-Identifier: GPL-3.0-or-later
// The whole conversation of a battle that has a vote. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct ConversationTurn
{
    std::string prompt;
    std::string answerA;
    std::string answerB;
};

struct Conversation
{
    std::string system; // of imported battles; empty otherwise
    std::vector<ConversationTurn> turns;
};

class ConversationReader
{
public:
    explicit ConversationReader(Workspace& workspace);
    ~ConversationReader();

    // Turns up to the one voted on. NotAllowed for a battle without a vote: it is still sealed. No turns for a battle
    // that was imported without texts.
    base::Result<Conversation> read(const std::string& battleId, std::int64_t lastTurn);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace joust::store
