// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/votes_writer.h"

#include "exchange/outcome_spelling.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace joust::bench {
namespace {

constexpr double kEloPerLogOdds = 173.71779276130073; // 400 / ln 10

// One line; numbers through to_chars, which neither allocates nor knows of locales.
class Line
{
public:
    void text(std::string_view cell)
    {
        m_text.append(cell);
        m_text += ',';
    }
    void number(std::uint64_t value)
    {
        appendDigits(value);
        m_text += ',';
    }
    void seconds(std::uint64_t centiseconds)
    {
        appendDigits(centiseconds / 100);
        m_text += '.';
        m_text += static_cast<char>('0' + centiseconds / 10 % 10);
        m_text += static_cast<char>('0' + centiseconds % 10);
        m_text += ',';
    }
    void annotator(std::uint32_t index)
    {
        m_text += 'u';
        number(index);
    }
    void end(std::ostream& output)
    {
        m_text.back() = '\n';
        output.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
    }

private:
    void appendDigits(std::uint64_t value)
    {
        char digits[20];
        m_text.append(digits, std::to_chars(std::begin(digits), std::end(digits), value).ptr);
    }

    std::string m_text;
};

void writeVote(const Vote& vote, const std::vector<std::string>& names, Line& line)
{
    line.text(names[vote.a]);
    line.text(names[vote.b]);
    line.text(exchange::arenaOutcomeWord(vote.outcome));
    line.annotator(vote.annotator);
    line.seconds(vote.centiseconds);
    line.text(vote.category);
    for (std::size_t style = 0; style < kStyles; ++style) {
        line.number(static_cast<std::uint64_t>(vote.styleA[style]));
        line.number(static_cast<std::uint64_t>(vote.styleB[style]));
    }
}

std::vector<std::string> namesOf(const Plan& plan, const GeneratedVotes& votes)
{
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < plan.contestants; ++i)
        names.push_back(votes.contestantName(i));
    return names;
}

} // namespace

OutcomeCounts writeVotes(const Plan& plan, GeneratedVotes& votes, std::ostream& output)
{
    output << "model_a,model_b,winner,judge,tstamp,category,tokens_a,tokens_b,headers_a,headers_b,lists_a,lists_b,"
              "bold_a,bold_b\n";
    const std::vector<std::string> names = namesOf(plan, votes);
    OutcomeCounts outcomes;
    Line line;
    for (std::uint64_t i = 0; i < plan.votes && output.good(); ++i) {
        const Vote vote = votes.next();
        ++outcomes[vote.outcome];
        writeVote(vote, names, line);
        line.end(output);
    }
    return outcomes;
}

std::string truthJson(const Plan& plan, const GeneratedVotes& votes, const OutcomeCounts& outcomes)
{
    const Truth& truth = votes.truth();
    nlohmann::ordered_json json;
    json["args"] = {{"votes", plan.votes},
                    {"models", plan.contestants},
                    {"judges", plan.annotators},
                    {"seed", plan.seed},
                    {"ties", "davidson"},
                    {"nu", truth.nu},
                    {"both_bad_share_of_ties", truth.bothBad}};
    json["models"] = namesOf(plan, votes);
    json["theta"] = truth.theta;
    for (const double theta : truth.theta)
        json["elo"].push_back(1000.0 + kEloPerLogOdds * theta);
    json["gamma_order"] = kStyleNames;
    json["gamma"] = truth.gamma;
    json["gamma_scale"] = truth.scale;
    for (const auto& [outcome, count] : outcomes)
        json["outcomes"][std::string(exchange::arenaOutcomeWord(outcome))] = count;
    return json.dump(1) + '\n';
}

} // namespace joust::bench
