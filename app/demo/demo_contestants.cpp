// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_contestants.h"

#include "app/demo/demo_contestants_phrases.h"
#include "app/demo/demo_embed.h"

#include <algorithm>
#include <cassert>

namespace joust::demo {
namespace {

std::string heading(int level, std::string_view text)
{
    return std::string(static_cast<std::size_t>(level), '#') + ' ' + std::string(text) + "\n\n";
}

std::string bold(std::string_view text)
{
    // Markdown cannot stretch bold text over a line end, nor nest it.
    const bool plain = text.find('\n') == std::string_view::npos && text.find("**") == std::string_view::npos;
    return plain ? "**" + std::string(text) + "**" : std::string(text);
}

std::string_view labelOf(std::string_view point, const Phrases& phrases)
{
    return point.substr(0, point.find(phrases.colon));
}

// "Label: text" with the label in bold.
std::string boldLabel(std::string_view point, const Phrases& phrases)
{
    const std::string_view label = labelOf(point, phrases);
    return bold(label) + std::string(point.substr(label.size()));
}

std::string lucid(const DemoPrompt& prompt)
{
    std::string text = prompt.answer + "\n\n" + prompt.explanation + "\n\n";
    if (!prompt.snippet.empty())
        return text + prompt.snippet;
    return text + "- " + prompt.points.at(0) + "\n- " + prompt.points.at(1);
}

std::string thorough(const DemoPrompt& prompt, const Phrases& phrases)
{
    std::string text = heading(2, phrases.shortAnswer) + bold(prompt.answer) + "\n\n";
    text += heading(2, phrases.why) + prompt.explanation + "\n\n";
    text += heading(2, phrases.keyPoints);
    int number = 0;
    for (const std::string& point : prompt.points)
        text += std::to_string(++number) + ". " + boldLabel(point, phrases) + "\n";
    if (!prompt.snippet.empty())
        text += "\n" + heading(2, prompt.snippet.starts_with('|') ? phrases.glance : phrases.example) + prompt.snippet +
                "\n";
    return text + "\n" + heading(2, phrases.inShort) + prompt.answer;
}

// Two true points, and then the conclusion that is not true: half right.
std::string flashy(const DemoPrompt& prompt, const Phrases& phrases)
{
    std::string text = heading(1, phrases.flashyTitle) + "> " + std::string(phrases.flashyLead) + "\n\n";
    text += heading(2, phrases.flashyFacts);
    for (std::size_t i = 0; i < 2; ++i)
        text += "- " + boldLabel(prompt.points.at(i), phrases) + "\n";
    text += "\n" + heading(2, phrases.flashyGlance);
    text +=
        "| " + std::string(phrases.flashyAspect) + " | " + std::string(phrases.flashyWeight) + " |\n| --- | --- |\n";
    for (const std::string& point : prompt.points)
        text += "| " + bold(labelOf(point, phrases)) + " | " + std::string(phrases.flashyHigh) + " |\n";
    text += "\n" + heading(2, phrases.flashyVerdict) + bold(prompt.wrong) + "\n\n---\n\n";
    return text + std::string(phrases.flashyClose);
}

std::string vague(const DemoPrompt& prompt, const Phrases& phrases)
{
    // The prompt's own length picks the filler: the same every time, and not the same for all.
    const std::string_view filler = phrases.filler.at(prompt.prompt.size() % phrases.filler.size());
    return prompt.vague + "\n\n" + std::string(filler);
}

// The remark about an unknown prompt is laid out like a prompt of ours.
DemoPrompt remark(const Phrases& phrases)
{
    DemoPrompt prompt;
    prompt.answer = phrases.demoRemark;
    prompt.explanation = phrases.demoReason;
    prompt.points.assign(phrases.demoPoints.begin(), phrases.demoPoints.end());
    prompt.vague = phrases.demoVague;
    prompt.wrong = phrases.demoWrong;
    return prompt;
}

std::string compose(Style style, const DemoPrompt& prompt, const Phrases& phrases)
{
    switch (style) {
    case Style::Lucid:
        return lucid(prompt);
    case Style::Thorough:
        return thorough(prompt, phrases);
    case Style::Brief:
        return prompt.answer;
    case Style::Flashy:
        return flashy(prompt, phrases);
    case Style::Vague:
        return vague(prompt, phrases);
    case Style::Wrong:
        return prompt.wrong;
    }
    assert(false);
    return prompt.answer;
}

} // namespace

const Contestant* findContestant(std::string_view name)
{
    const auto* const found = std::ranges::find(kContestants, name, &Contestant::name);
    return found == kContestants.end() ? nullptr : found;
}

std::string answer(const Contestant& contestant, std::string_view prompt)
{
    if (const DemoPrompt* const own = findPrompt(prompt))
        return compose(contestant.style, *own, phrasesFor(own->language));
    const Phrases& phrases = phrasesFor(guessLanguage(prompt));
    return compose(contestant.style, remark(phrases), phrases);
}

const Contestant* authorOf(std::string_view prompt, std::string_view text)
{
    if (findPrompt(prompt) == nullptr)
        return nullptr;
    const auto* const found = std::ranges::find_if(
        kContestants, [&](const Contestant& contestant) { return answer(contestant, prompt) == text; });
    return found == kContestants.end() ? nullptr : found;
}

} // namespace joust::demo
