// SPDX-License-Identifier: GPL-3.0-or-later
// Where a document goes and in which form: --format, -o and --force of rank, pairs, agreement and annotators.
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace joust::cli {

struct OutputArguments
{
    std::string format = "table";
    std::string output = "-";
    bool force = false;
};

// `formats`: the words of --format. `arguments` must outlive the parsing.
void addOutputOptions(CLI::App& command, OutputArguments& arguments, const std::vector<std::string>& formats);
// Standard output for "-", otherwise a file, whole or not at all; sets the status when it cannot be written.
void writeDocument(Context& context, const OutputArguments& arguments, const std::string& text);

} // namespace joust::cli
