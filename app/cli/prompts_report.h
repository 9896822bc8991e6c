// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of prompts found, and what a workspace holds, in lines.
#pragma once

#include "exchange/import_prompts.h"
#include "store/prompt_repository.h"

#include <iosfwd>

namespace joust::cli {

void printImport(std::ostream& out, const exchange::PromptImportReport& report, bool dryRun);
void printSets(std::ostream& out, const std::vector<store::PromptSetRow>& sets);
void printPrompts(std::ostream& out, const std::vector<store::PromptRow>& prompts);
void printRules(std::ostream& out);

} // namespace joust::cli
