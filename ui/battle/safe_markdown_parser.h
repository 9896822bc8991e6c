// SPDX-License-Identifier: GPL-3.0-or-later
// md4c's callbacks as a class. GitHub dialect, raw HTML off. Any thread; the sink is called from inside parseMarkdown.
#pragma once

#include <md4c.h>

#include <string_view>

namespace joust::ui {

// Returning false ends the parse.
class MarkdownSink
{
public:
    MarkdownSink() = default;
    MarkdownSink(const MarkdownSink&) = delete;
    MarkdownSink& operator=(const MarkdownSink&) = delete;
    virtual ~MarkdownSink() = default;

    virtual bool enterBlock(MD_BLOCKTYPE type, const void* detail) = 0;
    virtual bool leaveBlock(MD_BLOCKTYPE type) = 0;
    virtual bool enterSpan(MD_SPANTYPE type) = 0;
    virtual bool leaveSpan(MD_SPANTYPE type) = 0;
    virtual bool text(MD_TEXTTYPE type, std::string_view utf8) = 0;
};

// False when the sink ended it or memory ran out.
bool parseMarkdown(std::string_view utf8, MarkdownSink& sink);

} // namespace joust::ui
