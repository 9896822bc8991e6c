// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_labels.h"

#include "store/json_columns.h"
#include "store/sql.h"

namespace joust::store {
namespace {

constexpr char kTagMark = '#';

std::string inJson(const std::string& word)
{
    const std::string list = listToJson({word}); // ["word"]
    return list.substr(1, list.size() - 2);
}

} // namespace

std::string labelsToJson(const PromptLabels& labels)
{
    std::vector<std::string> words = labels.rules;
    for (const std::string& tag : labels.tags)
        words.push_back(kTagMark + tag);
    return listToJson(words);
}

PromptLabels labelsFromJson(const std::string& json)
{
    const base::Result<std::vector<std::string>> words = listFromJson(json);
    if (!words)
        throw SQLite::Exception("malformed rules of a prompt", 11 /* SQLITE_CORRUPT */);
    PromptLabels labels;
    for (const std::string& word : *words) {
        if (word.starts_with(kTagMark))
            labels.tags.push_back(word.substr(1));
        else
            labels.rules.push_back(word);
    }
    return labels;
}

std::string ruleInJson(const std::string& rule)
{
    return inJson(rule);
}

std::string tagInJson(const std::string& tag)
{
    return inJson(kTagMark + tag);
}

} // namespace joust::store
