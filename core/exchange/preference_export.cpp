// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preference_export.h"

#include "exchange/plain_votes.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json message(const char* role, const std::string& content)
{
    return {{"role", role}, {"content", content}};
}

Json promptOf(const store::Conversation& conversation)
{
    Json prompt = Json::array();
    if (!conversation.system.empty())
        prompt.push_back(message("system", conversation.system));
    prompt.push_back(message("user", conversation.turns.front().prompt));
    return prompt;
}

// Everything after the first question: with more turns, the two sides' histories differ.
Json completionOf(const store::Conversation& conversation, bool sideA)
{
    Json completion = Json::array();
    for (std::size_t i = 0; i < conversation.turns.size(); ++i) {
        const store::ConversationTurn& turn = conversation.turns[i];
        if (i > 0)
            completion.push_back(message("user", turn.prompt));
        completion.push_back(message("assistant", sideA ? turn.answerA : turn.answerB));
    }
    return completion;
}

class Writer
{
public:
    Writer(std::ostream& output, ExportFormat format)
        : m_output(output)
        , m_format(format)
    {
    }

    // False when the format has no row for this outcome.
    bool write(const store::VoteRow& vote, const store::Conversation& conversation)
    {
        const bool decided = vote.outcome == base::Outcome::A || vote.outcome == base::Outcome::B;
        const bool aWins = vote.outcome == base::Outcome::A;
        if (m_format == ExportFormat::Kto && (decided || vote.outcome == base::Outcome::BothBad)) {
            kto(conversation, true, decided && aWins);
            kto(conversation, false, decided && !aWins);
            return true;
        }
        if (!decided || m_format == ExportFormat::Kto)
            return false;
        if (m_format == ExportFormat::Dpo)
            line({{"prompt", promptOf(conversation)},
                  {"chosen", completionOf(conversation, aWins)},
                  {"rejected", completionOf(conversation, !aWins)}});
        else
            shareGpt(vote, conversation, aWins);
        return true;
    }

    void finish()
    {
        if (m_format == ExportFormat::ShareGpt)
            m_output << (m_rows == 0 ? "[]\n" : "\n]\n");
    }

private:
    void line(const Json& json)
    {
        m_output << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        ++m_rows;
    }

    void kto(const store::Conversation& conversation, bool sideA, bool label)
    {
        line({{"prompt", promptOf(conversation)}, {"completion", completionOf(conversation, sideA)}, {"label", label}});
    }

    void shareGpt(const store::VoteRow& vote, const store::Conversation& conversation, bool sideA)
    {
        Json turns = Json::array();
        if (!conversation.system.empty())
            turns.push_back({{"from", "system"}, {"value", conversation.system}});
        for (const store::ConversationTurn& turn : conversation.turns) {
            turns.push_back({{"from", "human"}, {"value", turn.prompt}});
            turns.push_back({{"from", "gpt"}, {"value", sideA ? turn.answerA : turn.answerB}});
        }
        m_output << (m_rows == 0 ? "[\n" : ",\n")
                 << Json{{"id", vote.voteId}, {"conversations", turns}}.dump(-1, ' ', false,
                                                                             Json::error_handler_t::replace);
        ++m_rows;
    }

    std::ostream& m_output;
    ExportFormat m_format;
    std::uint64_t m_rows = 0;
};

} // namespace

base::Result<ExportCounts> writePreferences(store::Workspace& workspace, std::ostream& output, ExportFormat format,
                                            const ExportOptions& options, const std::stop_token& stop)
{
    Writer writer(output, format);
    base::Result<ExportCounts> counts = forEachPlainVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            if (writer.write(vote, conversation))
                return std::string_view();
            return std::string_view(vote.outcome == base::Outcome::Tie ? "tie" : "both_bad");
        });
    if (counts)
        writer.finish();
    return counts;
}

} // namespace joust::exchange
