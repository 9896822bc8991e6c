// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/study.h"

#include "base/utf8.h"

#include <array>
#include <utility>

namespace joust::battle {
namespace {

constexpr std::array<std::pair<Matchmaking, std::string_view>, 3> kMatchmaking{
    {{Matchmaking::Uniform, "uniform"}, {Matchmaking::Balanced, "balanced"}, {Matchmaking::Adaptive, "adaptive"}}};
constexpr std::array<std::pair<RevealTime, std::string_view>, 4> kReveal{{{RevealTime::Vote, "vote"},
                                                                          {RevealTime::Session, "session"},
                                                                          {RevealTime::End, "end"},
                                                                          {RevealTime::Never, "never"}}};
constexpr std::array<std::pair<Pacing, std::string_view>, 2> kPacing{
    {{Pacing::Together, "together"}, {Pacing::CommonRate, "common_rate"}}};

template <typename Table, typename Value>
std::string_view wordOf(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Value, typename Table>
std::optional<Value> valueOf(const Table& table, std::string_view text)
{
    for (const auto& [value, word] : table) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

base::Result<void> validate(const StudyPolicy& policy)
{
    const auto refuse = [](const char* why) { return base::Error{base::ErrorCode::InvalidArgument, why}; };
    if (!(policy.overlapShare >= 0.0 && policy.overlapShare <= 1.0))
        return refuse("the share of overlap is between 0 and 1");
    if (!(policy.repeatShare >= 0.0 && policy.repeatShare <= 0.25))
        return refuse("the share of repeats is between 0 and 0.25");
    if (!(policy.goldShare >= 0.0 && policy.goldShare <= 0.25))
        return refuse("the share of gold items is between 0 and 0.25");
    if (policy.battles < 0 || policy.battles > 1'000'000 || policy.overlapAnnotators < 1)
        return refuse("battles and annotators are counted from 1, and an annotator has at most a million battles");
    if (policy.minReadingMs < 0)
        return refuse("the reading time is not negative");
    if (policy.guidelines.size() > 64 * 1024 || !base::isValidUtf8(policy.guidelines))
        return refuse("guidelines are at most 64 KiB of UTF-8");
    if (policy.repeatShare > 0.0 && policy.reveal == RevealTime::Vote)
        return refuse("with repeats, names cannot be revealed after every vote: what is held back would tell which "
                      "battle comes again");
    if (policy.goldShare > 0.0 && policy.reveal == RevealTime::Vote)
        return refuse("with gold items, names cannot be revealed after every vote: they would tell which are gold");
    return {};
}

std::string_view matchmakingWord(Matchmaking matchmaking)
{
    return wordOf(kMatchmaking, matchmaking);
}

std::optional<Matchmaking> parseMatchmakingWord(std::string_view word)
{
    return valueOf<Matchmaking>(kMatchmaking, word);
}

std::string_view revealWord(RevealTime reveal)
{
    return wordOf(kReveal, reveal);
}

std::optional<RevealTime> parseRevealWord(std::string_view word)
{
    return valueOf<RevealTime>(kReveal, word);
}

std::string_view pacingWord(Pacing pacing)
{
    return wordOf(kPacing, pacing);
}

std::optional<Pacing> parsePacingWord(std::string_view word)
{
    return valueOf<Pacing>(kPacing, word);
}

} // namespace joust::battle
