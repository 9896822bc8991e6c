// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the column `rules` of a prompt. It holds the ids of the rules that hold, [a-z_]+, and the tags
// that people gave, each after a '#'.
#pragma once

#include <string>
#include <vector>

namespace joust::store {

struct PromptLabels
{
    std::vector<std::string> rules;
    std::vector<std::string> tags; // without the '#'
};

std::string labelsToJson(const PromptLabels& labels);
// Throws SQLite::Exception with SQLITE_CORRUPT for what is no list of words.
PromptLabels labelsFromJson(const std::string& json);
// What stands in the column of every prompt with this rule or tag, and of no other.
std::string ruleInJson(const std::string& rule);
std::string tagInJson(const std::string& tag);

} // namespace joust::store
