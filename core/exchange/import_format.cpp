// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_format.h"

#include <algorithm>

namespace joust::exchange {
namespace {

using Keys = std::vector<std::string>;

bool has(const Keys& keys, std::initializer_list<std::string_view> needed)
{
    return std::all_of(needed.begin(), needed.end(),
                       [&](std::string_view key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); });
}

std::string_view firstLine(std::string_view head)
{
    return head.substr(0, std::min(head.find('\n'), head.size()));
}

bool lineHas(std::string_view head, std::initializer_list<std::string_view> needed)
{
    const std::string_view line = firstLine(head);
    return std::all_of(needed.begin(), needed.end(),
                       [&](std::string_view word) { return line.find(word) != std::string_view::npos; });
}

} // namespace

const std::vector<ImportFormat>& importFormats()
{
    // The more special before the more general.
    static const std::vector<ImportFormat> kFormats{
        {kAutoArenaDatabase, "AutoArena's database",
         [](std::string_view head, const Keys&) { return head.starts_with("SQLite format 3"); }, nullptr},
        {"jsonl", "Joust's own JSON lines",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"vote_id", "outcome", "a", "b"});
         },
         readJoustJsonl},
        {"arena-hard", "Arena-Hard judgments",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"games", "model", "baseline"});
         },
         readArenaHardJudgments},
        {"mt-bench", "MT-Bench judgments",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"model_1", "model_2", "g1_winner"});
         },
         readMtBenchJudgments},
        {"llm-comparator", "LLM Comparator",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"models", "examples"});
         },
         readLlmComparator},
        {"open-webui", "Open WebUI feedback",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"data", "meta", "snapshot"});
         },
         readOpenWebUi},
        {"fastchat-log", "FastChat's raw log",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"type", "tstamp"}) && !has(keys, {"winner"});
         },
         readFastChatLog},
        {"arena", "arena battles (LMSYS, FastChat, arena 140k)",
         [](std::string_view, const Keys& keys) {
             return has(keys, {"model_a", "model_b", "winner"});
         },
         readArenaJson},
        {"arena-55k", "arena-human-preference-55k",
         [](std::string_view head, const Keys&) {
             return lineHas(head, {"winner_model_a", "winner_tie"});
         },
         readPreferenceCsv},
        {"csv", "votes as CSV (ours, compact, left/right/winner)",
         [](std::string_view head, const Keys&) {
             return lineHas(head, {"model_a", "model_b", "winner"}) || lineHas(head, {"left", "right", "winner"});
         },
         readVotesCsvRows},
    };
    return kFormats;
}

} // namespace joust::exchange
