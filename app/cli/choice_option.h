// SPDX-License-Identifier: GPL-3.0-or-later
// An option whose words stand for the values of an enum; any other word is wrong usage.
#pragma once

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace joust::cli {

// `target` must outlive the parsing.
template <typename Enum>
CLI::Option* addChoice(CLI::App& command, const std::string& name, Enum& target,
                       const std::map<std::string, Enum>& words, const std::string& help)
{
    std::string list;
    for (const auto& [word, value] : words)
        list += (list.empty() ? "" : ", ") + word;
    return command
        .add_option_function<std::string>(
            name, [&target, words](const std::string& word) { target = words.at(word); }, help + ": " + list)
        ->check(CLI::IsMember(words));
}

} // namespace joust::cli
