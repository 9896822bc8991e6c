// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/generated_file.h"

#include "app/bench/votes_writer.h"
#include "exchange/outcome_spelling.h"
#include "exchange/votes_file.h"

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace joust::bench {
namespace {

constexpr Plan kPlan{.votes = kVotes, .contestants = 130, .annotators = 2000, .seed = 1};

std::string jsonLine(const Vote& vote, const GeneratedVotes& votes)
{
    std::string line = R"({"model_a":")" + votes.contestantName(vote.a) + R"(","model_b":")" +
                       votes.contestantName(vote.b) + R"(","winner":")" +
                       std::string(exchange::arenaOutcomeWord(vote.outcome)) + R"(","judge":"u)" +
                       std::to_string(vote.annotator) + R"(","tstamp":)" + std::to_string(vote.centiseconds / 100);
    for (std::size_t style = 0; style < kStyles; ++style) {
        const std::string name(kStyleNames[style]);
        line += ",\"" + name + "_a\":" + std::to_string(vote.styleA[style]) + ",\"" + name +
                "_b\":" + std::to_string(vote.styleB[style]);
    }
    return line + "}\n";
}

} // namespace

const std::string& csvText()
{
    static const std::string text = [] {
        std::ostringstream output;
        GeneratedVotes votes(kPlan);
        writeVotes(kPlan, votes, output);
        return output.str();
    }();
    return text;
}

const std::string& jsonLinesText()
{
    static const std::string text = [] {
        std::string lines;
        GeneratedVotes votes(kPlan);
        for (std::uint64_t i = 0; i < kVotes; ++i)
            lines += jsonLine(votes.next(), votes);
        return lines;
    }();
    return text;
}

exchange::LoadedVotes load(const std::string& text, std::size_t threads, bool style)
{
    std::istringstream input(text);
    exchange::LoadOptions options;
    options.prompts = false;
    options.threads = threads;
    if (style)
        options.columns = {"length", "headers", "lists", "bold"};
    base::Result<exchange::LoadedVotes> votes = exchange::readVotesFile(input, "generated", {}, options);
    if (!votes) {
        std::cerr << votes.error().detail << '\n';
        std::abort();
    }
    return std::move(*votes);
}

const rating::ComparisonSet& comparisons()
{
    static const exchange::LoadedVotes votes = load(csvText(), 0, true);
    return votes.comparisons;
}

} // namespace joust::bench
