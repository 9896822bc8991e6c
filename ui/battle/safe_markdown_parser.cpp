// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown_parser.h"

namespace joust::ui {

namespace {

// md4c documents "non-zero", but passes on only negative values.
constexpr int kAbort = -1;

MarkdownSink& sinkOf(void* data)
{
    return *static_cast<MarkdownSink*>(data);
}

} // namespace

bool parseMarkdown(std::string_view utf8, MarkdownSink& sink)
{
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        return sinkOf(data).enterBlock(type, detail) ? 0 : kAbort;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* /*detail*/, void* data) {
        return sinkOf(data).leaveBlock(type) ? 0 : kAbort;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* /*detail*/, void* data) {
        return sinkOf(data).enterSpan(type) ? 0 : kAbort;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* data) {
        return sinkOf(data).leaveSpan(type) ? 0 : kAbort;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        return sinkOf(data).text(type, std::string_view(text, size)) ? 0 : kAbort;
    };
    return md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &sink) == 0;
}

} // namespace joust::ui
