// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of the fields that a votes file begins with, for a preview. Reads the head only. Any thread.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

enum class ImportTarget {
    SideA,
    SideB,
    Outcome,
    Annotator,
    Time,
    Prompt,
    Answers,
    PromptFacts, // name, set, category, language
    Counts,      // of style; only used where there is no text
    Measurements,
    VoteFacts, // strength, reasons, comment, blind, role ...
    Marks,     // retracted, excluded, leaks
    Ignored,
};

struct FieldMapping
{
    std::string field; // as the file names it
    ImportTarget target = ImportTarget::Ignored;
};

struct ImportMapping
{
    std::string format;               // a word of importFormats(); empty: not known
    std::vector<FieldMapping> fields; // in the file's order
};

// NotFound for a file that cannot be read.
base::Result<ImportMapping> importMapping(const std::string& path);

ImportTarget importTargetOf(std::string_view field);

} // namespace joust::exchange
