// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_states.h"

#include <algorithm>
#include <map>

namespace joust::store {
namespace {

base::Error stopped()
{
    return {base::ErrorCode::Cancelled, "stopped"};
}

// Gives out places at either end of sets.
class Ends
{
public:
    explicit Ends(Connection& connection)
        : m_connection(connection)
    {
    }
    std::int64_t below(const std::string& promptSet) { return --of(promptSet).lowest; }
    std::int64_t above(const std::string& promptSet) { return of(promptSet).highest + 1; }
    void reach(const std::string& promptSet, std::int64_t position)
    {
        Both& ends = of(promptSet);
        ends.highest = std::max(ends.highest, position);
    }

private:
    struct Both
    {
        std::int64_t lowest = 0;
        std::int64_t highest = 0;
    };
    Both& of(const std::string& promptSet)
    {
        const auto [ends, isNew] = m_ends.try_emplace(promptSet);
        if (isNew) {
            SQLite::Statement row = query(m_connection,
                                          "SELECT min(0, coalesce(min(position), 0)), max(0, coalesce(max(position), "
                                          "0)) FROM prompt WHERE prompt_set = ?",
                                          promptSet);
            row.executeStep();
            ends->second = {row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
        }
        return ends->second;
    }

    Connection& m_connection;
    std::map<std::string, Both> m_ends;
};

struct Place
{
    std::string promptSet;
    std::int64_t position = 0;
};

// Writes states, first of all away from the places that others of them want.
class Writer
{
public:
    explicit Writer(Connection& connection)
        : m_ends(connection)
        , m_now(connection.database(), "SELECT prompt_set, position FROM prompt WHERE id = ?")
        , m_facts(connection.database(), "UPDATE prompt SET category = ?, language = ?, rules = ? WHERE id = ?")
        , m_move(connection.database(), "UPDATE prompt SET prompt_set = ?, position = ? WHERE id = ?")
        , m_taken(connection.database(), "SELECT 1 FROM prompt WHERE prompt_set = ? AND position = ?")
    {
    }

    // True when the prompt has yet to be put in its place.
    bool stepAside(const PromptState& state)
    {
        rebound(m_facts, state.category, state.language, state.labels, state.id).exec();
        const Place now = placeOf(state.id);
        const bool stays = now.promptSet == state.promptSet &&
                           (now.position == state.position || (now.position < 0 && state.position < 0));
        if (stays)
            return false;
        rebound(m_move, state.promptSet, m_ends.below(state.promptSet), state.id).exec();
        return state.position > 0;
    }
    void settle(const PromptState& state)
    {
        const bool taken = rebound(m_taken, state.promptSet, state.position).executeStep();
        const std::int64_t position = taken ? m_ends.above(state.promptSet) : state.position;
        rebound(m_move, state.promptSet, position, state.id).exec();
        m_ends.reach(state.promptSet, position);
    }

private:
    Place placeOf(base::PromptId id)
    {
        rebound(m_now, id).executeStep();
        return {m_now.getColumn(0).getString(), m_now.getColumn(1).getInt64()};
    }

    Ends m_ends;
    SQLite::Statement m_now;
    SQLite::Statement m_facts;
    SQLite::Statement m_move;
    SQLite::Statement m_taken;
};

} // namespace

base::Result<std::vector<PromptState>> statesOf(Connection& connection, const std::vector<base::PromptId>& prompts,
                                                const std::stop_token& stop)
{
    std::vector<PromptState> states;
    states.reserve(prompts.size());
    SQLite::Statement row = query(
        connection, "SELECT prompt_set, position, category, language, rules FROM prompt WHERE id = ?", std::string());
    for (const base::PromptId prompt : prompts) {
        if (stop.stop_requested())
            return stopped();
        if (!rebound(row, prompt).executeStep())
            return base::Error{base::ErrorCode::NotFound, "no such prompt"};
        states.push_back({prompt, row.getColumn(0).getString(), row.getColumn(1).getInt64(),
                          row.getColumn(2).getString(), row.getColumn(3).getString(), row.getColumn(4).getString()});
    }
    return states;
}

base::Result<void> putStates(Connection& connection, const std::vector<PromptState>& states, const PromptWork& work)
{
    Writer writer(connection);
    std::vector<const PromptState*> aside;
    std::size_t done = 0;
    for (const PromptState& state : states) {
        if (work.stop.stop_requested())
            return stopped();
        if (writer.stepAside(state))
            aside.push_back(&state);
        if (work.done)
            work.done(++done);
    }
    for (const PromptState* state : aside)
        writer.settle(*state);
    return {};
}

bool isSet(Connection& connection, const std::string& promptSet)
{
    return query(connection, "SELECT 1 FROM prompt WHERE prompt_set = ? AND position > 0", promptSet).executeStep();
}

std::vector<base::PromptId> idsIn(Connection& connection, const std::string& promptSet)
{
    std::vector<base::PromptId> ids;
    SQLite::Statement row =
        query(connection, "SELECT id FROM prompt WHERE prompt_set = ? ORDER BY position", promptSet);
    while (row.executeStep())
        ids.push_back(idColumn<base::PromptId>(row.getColumn(0)));
    return ids;
}

std::string textOf(Connection& connection, base::PromptId prompt)
{
    SQLite::Statement row = query(connection, "SELECT text FROM prompt WHERE id = ?", prompt);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

std::vector<std::string> furtherTurnsOf(Connection& connection, base::PromptId prompt)
{
    std::vector<std::string> texts;
    SQLite::Statement row =
        query(connection, "SELECT text FROM prompt_turn WHERE prompt_id = ? ORDER BY number", prompt);
    while (row.executeStep())
        texts.push_back(row.getColumn(0).getString());
    return texts;
}

} // namespace joust::store
