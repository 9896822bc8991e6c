// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversation_reader.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {

struct ConversationReader::State
{
    explicit State(Connection& connection)
        : battle(connection.database(), "SELECT EXISTS(SELECT 1 FROM vote WHERE battle_id = ?1), "
                                        "(SELECT system FROM imported_battle WHERE battle_id = ?1)")
        , turns(connection.database(),
                "SELECT t.prompt, a.text, b.text FROM turn t "
                "JOIN answer a ON a.battle_id = t.battle_id AND a.turn = t.number AND a.side = 'a' "
                "JOIN answer b ON b.battle_id = t.battle_id AND b.turn = t.number AND b.side = 'b' "
                "WHERE t.battle_id = ? AND t.number <= ? ORDER BY t.number")
    {
    }

    SQLite::Statement battle;
    SQLite::Statement turns;
};

ConversationReader::ConversationReader(Workspace& workspace)
    : m_state(std::make_unique<State>(workspace.connection()))
{
}

ConversationReader::~ConversationReader() = default;

base::Result<Conversation> ConversationReader::read(const std::string& battleId, std::int64_t lastTurn)
{
    return guarded([&]() -> base::Result<Conversation> {
        SQLite::Statement& battle = rebound(m_state->battle, battleId);
        battle.executeStep();
        if (battle.getColumn(0).getInt() == 0)
            return base::Error{base::ErrorCode::NotAllowed, "the battle has no vote"};
        Conversation conversation;
        conversation.system = battle.getColumn(1).getString();
        SQLite::Statement& turn = rebound(m_state->turns, battleId, lastTurn);
        while (turn.executeStep())
            conversation.turns.push_back(
                {turn.getColumn(0).getString(), turn.getColumn(1).getString(), turn.getColumn(2).getString()});
        return conversation;
    });
}

} // namespace joust::store
