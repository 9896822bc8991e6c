// SPDX-License-Identifier: GPL-3.0-or-later
// A study: the answers of a run, put before annotators under rules that do not change while it lasts. Plain values.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace joust::battle {

using StudyId = base::Id<struct StudyTag>;

// Which two contestants meet next; pair_choice.h has the formulas.
enum class Matchmaking { Uniform, Balanced, Adaptive };

// When an annotator learns who wrote the answers they voted on.
enum class RevealTime {
    Vote,    // after each vote
    Session, // when their queue is done, or the study is closed
    End,     // when the study is closed
    Never,
};

// How the answers of a battle appear: both whole in one moment, or both line by line at one rate.
enum class Pacing { Together, CommonRate };

struct StudyPolicy
{
    Matchmaking matchmaking = Matchmaking::Balanced;
    RevealTime reveal = RevealTime::End;
    std::int64_t battles = 0;           // of each annotator, repeats included; 0 = one a prompt
    std::int64_t overlapAnnotators = 2; // how many judge a shared item
    double overlapShare = 0.0;          // of the battles that are shared items
    double repeatShare = 0.0;           // of the battles that come again, sides swapped; at most 0.25
    double goldShare = 0.0;             // of the battles whose better answer is known beforehand; at most 0.25
    Pacing pacing = Pacing::Together;
    bool showThinking = false;     // of both sides, where both have some
    std::int64_t minReadingMs = 0; // a faster vote is kept and flagged
    std::string guidelines;        // for annotators; Markdown

    bool operator==(const StudyPolicy&) const = default;
};

// InvalidArgument for a share or a count out of range, guidelines that are not UTF-8 or over 64 KiB, and for repeats or
// gold items with a reveal after every vote: what is held back would tell which battle comes again, and which is gold.
base::Result<void> validate(const StudyPolicy& policy);

std::string_view matchmakingWord(Matchmaking matchmaking); // "uniform", "balanced", "adaptive"
std::optional<Matchmaking> parseMatchmakingWord(std::string_view word);
std::string_view revealWord(RevealTime reveal); // "vote", "session", "end", "never"
std::optional<RevealTime> parseRevealWord(std::string_view word);
std::string_view pacingWord(Pacing pacing); // "together", "common_rate"
std::optional<Pacing> parsePacingWord(std::string_view word);

} // namespace joust::battle
