// SPDX-License-Identifier: GPL-3.0-or-later
// A prompt set as a file that other programs read, and Joust again. Pure.
#pragma once

#include "store/prompt_repository.h"

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace joust::exchange {

// Jsonl is lossless. MtBench: question_id, category, turns. ArenaHard: uid, category, prompt, one turn only.
// ShareGpt: one array of conversations in which only the human speaks.
enum class PromptExportFormat { Jsonl, MtBench, ArenaHard, ShareGpt };

struct PromptExportCounts
{
    std::uint64_t written = 0;
    std::map<std::string, std::uint64_t> dropped; // prompts that the format cannot say, by reason
};

// A prompt without a name of its own is called by its place in the set, from 1.
PromptExportCounts writePrompts(const std::vector<store::PromptRow>& prompts, PromptExportFormat format,
                                std::ostream& output);

} // namespace joust::exchange
