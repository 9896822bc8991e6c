// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/exchange: one reader a family of prompt files. Errors begin with the row ("17: ...").
#pragma once

#include "exchange/prompt_file.h"

#include <functional>

namespace joust::exchange {

using FilePrompts = std::vector<FilePrompt>;

base::Result<void> readPromptLines(std::istream& input, FilePrompts& prompts);
base::Result<void> readPromptCsv(std::istream& input, const PromptColumns& columns, FilePrompts& prompts);
base::Result<void> readPromptJsonl(std::istream& input, FilePrompts& prompts);
base::Result<void> readMtBenchQuestions(std::istream& input, FilePrompts& prompts);
base::Result<void> readArenaHardQuestions(std::istream& input, FilePrompts& prompts);
base::Result<void> readShareGpt(std::istream& input, FilePrompts& prompts);
// One document with prompts and tests, or tests as JSON lines.
base::Result<void> readPromptfooJson(std::istream& input, const std::string& textTemplate, FilePrompts& prompts);

// "{{name}}" becomes valueOf("name"); blanks inside the braces do not matter. BadInput for a name that `valueOf` does
// not know (it returns false).
base::Result<std::string> fillTemplate(std::string_view text,
                                       const std::function<bool(std::string_view name, std::string& value)>& valueOf);

} // namespace joust::exchange
