// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's own prompts with their authored pieces. They are written in resources/demo/prompts.json and compiled in,
// so the program needs no file at run time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace joust::demo {

// All text is valid UTF-8 and may hold Markdown.
struct DemoPrompt
{
    std::string id;       // stable, ASCII, unique
    std::string category; // coding, maths, writing, facts, planning, reasoning
    std::string language; // en, de, zh
    std::string prompt;
    std::string answer;              // right, one to four sentences
    std::string explanation;         // right, two to four sentences
    std::vector<std::string> points; // right, "Label: text" (or with a full-width colon), three to five
    std::string snippet;             // right, a fenced code block or a table; may be empty
    std::string wrong;               // plausible, and not true or not what was asked for
    std::string vague;               // says nothing that helps
};

// In the order of the file. Parsed once; thread-safe.
const std::vector<DemoPrompt>& prompts();
// The prompt with this text, ignoring white space at both ends and the kind of line end; null if it is not one of ours.
const DemoPrompt* findPrompt(std::string_view text);

} // namespace joust::demo
