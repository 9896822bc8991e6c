// SPDX-License-Identifier: GPL-3.0-or-later
// What the Prompts page calls things. UI thread only (translations).
#pragma once

#include "exchange/import_prompts.h"
#include "text/prompt_rules.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace joust::ui {

class PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::PromptWords)

public:
    static QString language(const std::string& code); // "Deutsch (de)"; "not known"
    static QString rule(const std::string& id);       // short, for a chip
    static QString tag(const std::string& tag);
    static std::vector<std::string> tagsIn(const QString& text); // separated by commas, sorted, each once
    static QString meaning(const std::string& id);               // the whole rule in a sentence
    static QString found(const text::RuleFinding& finding);
    static QString format(std::string_view word); // of a file
    // "added, left out, kept": what an import would do.
    static QString summary(const exchange::PromptImportPlan& plan);
    static QString counts(const exchange::PromptImportReport& report); // languages and rules of the new ones
    // Rows that are left out, alike or refused, one a line, at most `most` of each kind.
    static QString rows(const exchange::PromptImportPlan& plan, std::size_t most);
};

} // namespace joust::ui
