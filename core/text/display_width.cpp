// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/display_width.h"

#include "base/utf8.h"
#include "text/unicode_classes.h"

namespace joust::text {
namespace {

std::string blanks(std::string_view text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return std::string(used < width ? width - used : 0, ' ');
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();)
        width += static_cast<std::size_t>(columnsOf(base::nextCodePoint(text, i)));
    return width;
}

std::string padRight(std::string_view text, std::size_t width)
{
    return std::string(text) + blanks(text, width);
}

std::string padLeft(std::string_view text, std::size_t width)
{
    return blanks(text, width) + std::string(text);
}

} // namespace joust::text
