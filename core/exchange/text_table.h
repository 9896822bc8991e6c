// SPDX-License-Identifier: GPL-3.0-or-later
// A table for a terminal: columns as wide as their widest cell on the screen, two blanks between them. Pure.
#pragma once

#include <string>
#include <vector>

namespace joust::exchange {

struct TextTable
{
    std::vector<std::string> header;
    std::vector<bool> alignRight; // per column
    std::vector<std::vector<std::string>> rows;
};

// Every row has as many cells as the header. Ends with a newline.
std::string draw(const TextTable& table);

} // namespace joust::exchange
