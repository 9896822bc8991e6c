// SPDX-License-Identifier: GPL-3.0-or-later
// Six demo contestants that differ in quality, length, formatting and speed in a known way, so that a demo leaderboard
// can be compared with the truth. Pure and thread-safe.
#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace joust::demo {

enum class Style { Lucid, Thorough, Brief, Flashy, Vague, Wrong };

struct Contestant
{
    Style style;
    std::string_view name;
    std::string_view summary; // one English sentence for the person who set up the demo
    // True Bradley-Terry strength in natural log-odds: at equal length, p(i beats j) = 1 / (1 + exp(-(s_i - s_j))).
    // The six add up to 0, so 400 / ln 10 times a strength is its distance from the mean in Elo points.
    double strength;
    std::chrono::milliseconds firstToken; // the server's wait before the first text
    int bytesPerSecond;                   // the server's speed after it; unrelated to the quality on purpose
};

// Best first: this is the known order.
inline constexpr std::array<Contestant, 6> kContestants{{
    {Style::Lucid, "demo-lucid", "Right, of medium length, with little formatting.", 1.6,
     std::chrono::milliseconds(250), 2000},
    {Style::Thorough, "demo-thorough", "Right and long, with headings, lists, bold text, code and tables.", 1.1,
     std::chrono::milliseconds(120), 3600},
    {Style::Brief, "demo-brief", "Right and short, in plain text.", 0.4, std::chrono::milliseconds(400), 500},
    {Style::Flashy, "demo-flashy", "Half right, with more formatting than content.", -0.3,
     std::chrono::milliseconds(60), 3000},
    {Style::Vague, "demo-vague", "Plain text of medium length that does not answer.", -1.0,
     std::chrono::milliseconds(180), 1200},
    {Style::Wrong, "demo-wrong", "A short answer that is not true.", -1.8, std::chrono::milliseconds(450), 700},
}};

// Null if nobody has this name.
const Contestant* findContestant(std::string_view name);

// What the contestant says to the prompt: UTF-8, never empty, the same every time, and without any contestant's name. A
// prompt that is not one of prompts() gets the honest remark, in the contestant's manner, that this is a demonstration.
std::string answer(const Contestant& contestant, std::string_view prompt);

// The contestant that answers the prompt with exactly this text: how a simulated annotator, who sees nothing but the
// texts, knows how good one is. Null if nobody says it, or if it is the remark about an unknown prompt.
const Contestant* authorOf(std::string_view prompt, std::string_view text);

} // namespace joust::demo
