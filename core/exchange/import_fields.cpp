// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_fields.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "exchange/outcome_spelling.h"
#include "exchange/timestamp.h"

#include <cmath>

namespace joust::exchange {
namespace {

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

struct Conversation
{
    std::string system;
    std::vector<std::string> prompts;
    std::vector<std::string> answers; // as many as prompts; the last may be empty
};

base::Result<Conversation> split(const std::vector<ImportedMessage>& messages)
{
    Conversation conversation;
    for (const ImportedMessage& message : messages) {
        const bool asked = conversation.prompts.size() > conversation.answers.size();
        if (message.role == "system" && conversation.prompts.empty()) {
            conversation.system += (conversation.system.empty() ? "" : "\n") + message.content;
        } else if (message.role == "user" && !asked) {
            conversation.prompts.push_back(message.content);
        } else if (message.role == "assistant" && asked) {
            conversation.answers.push_back(message.content);
        } else {
            return refused("the conversation's message of '" + base::printable(message.role, 30) +
                           "' is out of turn (user and assistant alternate)");
        }
    }
    conversation.answers.resize(conversation.prompts.size());
    return conversation;
}

} // namespace

base::Result<void> setOutcome(store::ImportedBattle& battle, std::string_view word)
{
    const std::optional<base::Outcome> outcome = parseOutcomeSpelling(word);
    if (!outcome)
        return refused("'" + base::printable(word, 60) + "' is not an outcome");
    battle.outcome = *outcome;
    return {};
}

base::Result<void> setTime(store::ImportedBattle& battle, std::string_view text)
{
    if (text.empty())
        return {};
    const std::optional<double> seconds = parseTimestamp(text);
    if (!seconds)
        return refused("'" + base::printable(text, 60) + "' is not a time");
    if (*seconds > 1.0)
        battle.createdUtc = base::isoUtc(base::UtcTime(std::chrono::milliseconds(std::llround(*seconds * 1000.0))));
    return {};
}

base::Result<void> setConversations(store::ImportedBattle& battle, const std::vector<ImportedMessage>& a,
                                    const std::vector<ImportedMessage>& b)
{
    base::Result<Conversation> left = split(a);
    base::Result<Conversation> right = split(b);
    if (!left || !right)
        return left ? right.error() : left.error();
    if (left->prompts != right->prompts || left->system != right->system)
        return refused("the two sides were asked different things");
    battle.system = left->system;
    battle.turns.clear();
    for (std::size_t i = 0; i < left->prompts.size(); ++i)
        battle.turns.push_back({left->prompts[i], {left->answers[i], right->answers[i]}});
    return {};
}

} // namespace joust::exchange
