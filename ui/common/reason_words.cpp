// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reason_words.h"

#include <array>
#include <utility>

namespace joust::ui {
namespace {

constexpr std::array<std::string_view, 4> kQualities{"accurate", "clear", "follows_instructions", "good_length"};

} // namespace

std::span<const std::string_view> ReasonWords::qualities()
{
    return kQualities;
}

QString ReasonWords::text(std::string_view what)
{
    const std::array<std::pair<std::string_view, QString>, 7> known{
        {{"accurate", tr("accurate")},
         {"clear", tr("clear")},
         {"follows_instructions", tr("follows instructions")},
         {"good_length", tr("good length")},
         {"more_correct", tr("more correct")}, // of votes from before an answer had reasons of its own
         {"clearer", tr("clearer")},
         {"better_length", tr("better length")}}};
    for (const auto& [id, text] : known) {
        if (id == what)
            return text;
    }
    return {};
}

} // namespace joust::ui
