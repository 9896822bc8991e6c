// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where an answer says who wrote it: a contestant, a model family or a maker by name, or "I am ... made by ...".
// Meant for answers only: a prompt may name whom it likes. Never changes the text. Pure, thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace joust::text {

// Names compare word by word: "GPT-4o", "gpt 4o" and "**GPT**-4o" are one name, "ollama" is not "llama". Upper and
// lower case of a-z are equal.
struct LeakHit
{
    enum class Kind { Name, Introduction };
    Kind kind = Kind::Name;
    std::size_t begin = 0; // bytes of the answer
    std::size_t end = 0;
    std::string pattern; // the name as it was given; of an introduction the words it begins with

    bool operator==(const LeakHit&) const = default;
};

inline constexpr std::size_t kMaxLeakHits = 100; // of an answer

class LeakScanner
{
public:
    // A name with fewer than three letters and digits would be found everywhere and is left out.
    explicit LeakScanner(const std::vector<std::string>& names);

    // In the order of the text, without overlaps of names; at most kMaxLeakHits.
    std::vector<LeakHit> scan(std::string_view answer) const;
    std::size_t names() const { return m_names.size(); }

private:
    struct Name
    {
        std::string given;
        std::vector<std::string> words;
    };
    std::vector<Name> m_names; // longest first, so that "gpt 4o mini" is not reported as "gpt 4o"
};

// Makers and model families that are widely known, to begin a list with.
std::span<const std::string_view> knownMakers();

} // namespace joust::text
