// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_words.h"

#include "ui/data/data_words.h"
#include "ui/data/refusal_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

namespace joust::ui {

namespace {

int asInt(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

QString duplicateRow(const exchange::PromptDuplicate& duplicate)
{
    const QLocale locale;
    const QString of = duplicate.of == 0 ? PromptWords::tr("a prompt that is in the set")
                                         : PromptWords::tr("row %1").arg(locale.toString(duplicate.of));
    const QString row = locale.toString(duplicate.row);
    if (duplicate.similarity >= 1.0)
        return PromptWords::tr("Row %1 is the same as %2.").arg(row, of);
    return PromptWords::tr("Row %1 is like %2 (%3 %).")
        .arg(row, of, locale.toString(std::lround(100.0 * duplicate.similarity)));
}

void addMore(QStringList& lines, std::size_t all, std::size_t most)
{
    if (all > most)
        lines << PromptWords::tr("and %Ln more", nullptr, asInt(all - most));
}

void addDuplicates(QStringList& lines, const QString& title, const std::vector<exchange::PromptDuplicate>& duplicates,
                   std::size_t most)
{
    if (duplicates.empty())
        return;
    lines << title;
    for (std::size_t i = 0; i < std::min(duplicates.size(), most); ++i)
        lines << duplicateRow(duplicates[i]);
    addMore(lines, duplicates.size(), most);
}

} // namespace

QString PromptWords::language(const std::string& code)
{
    if (code.empty())
        return tr("not known", "a prompt's language");
    const QString shown = DataWords::oneLine(code);
    const QLocale locale(shown);
    // Qt calls plain English American.
    const QString name = locale.language() == QLocale::C         ? QString()
                         : locale.language() == QLocale::English ? QStringLiteral("English")
                                                                 : locale.nativeLanguageName();
    return name.isEmpty() ? shown : QStringLiteral("%1 (%2)").arg(name, shown);
}

QString PromptWords::rule(const std::string& id)
{
    if (id == "coding")
        return tr("coding");
    if (id == "maths")
        return tr("maths");
    if (id == "creative_writing")
        return tr("creative writing");
    if (id == "translation")
        return tr("translation");
    if (id == "multi_turn")
        return tr("multi-turn");
    if (id == "long")
        return tr("long");
    if (id == "short")
        return tr("short");
    return DataWords::oneLine(id);
}

// Marked, so that it reads apart from a rule.
QString PromptWords::tag(const std::string& tag)
{
    return QLatin1Char('#') + DataWords::oneLine(tag);
}

std::vector<std::string> PromptWords::tagsIn(const QString& text)
{
    std::set<std::string> tags;
    for (const QString& word : text.split(QLatin1Char(','))) {
        QString tag = word.simplified();
        if (tag.startsWith(QLatin1Char('#')))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            tags.insert(tag.toStdString());
    }
    return {tags.begin(), tags.end()};
}

QString PromptWords::meaning(const std::string& id)
{
    if (id == "coding")
        return tr("Has a fenced code block, or two of a list of programming words.");
    if (id == "maths")
        return tr("Has LaTeX, or two of a list of mathematical words.");
    if (id == "creative_writing")
        return tr("Has a word of creative writing, such as poem or short story.");
    if (id == "translation")
        return tr("Asks for a translation, in English, German or Chinese.");
    if (id == "multi_turn")
        return tr("Has more than one turn.");
    if (id == "long")
        return tr("Has more than 300 words.");
    if (id == "short")
        return tr("Has at most 12 words.");
    return {};
}

QString PromptWords::found(const text::RuleFinding& finding)
{
    if (finding.id == "multi_turn")
        return tr("%Ln turn(s)", nullptr, asInt(finding.count));
    if (finding.id == "long" || finding.id == "short")
        return tr("%Ln word(s)", nullptr, asInt(finding.count));
    QStringList marks;
    for (const std::string& mark : finding.marks)
        marks << DataWords::oneLine(mark);
    return tr("Found: %1").arg(marks.join(QStringLiteral(", ")));
}

QString PromptWords::format(std::string_view word)
{
    if (word == "text")
        return tr("Text, one prompt a line");
    if (word == "csv")
        return tr("CSV with a column of prompts");
    if (word == "jsonl")
        return tr("JSON lines or an array");
    if (word == "mt-bench")
        return tr("MT-Bench questions");
    if (word == "arena-hard")
        return tr("Arena-Hard questions");
    if (word == "sharegpt")
        return tr("ShareGPT conversations");
    return tr("promptfoo tests");
}

QString PromptWords::summary(const exchange::PromptImportPlan& plan)
{
    QStringList parts{tr("%Ln new prompt(s)", nullptr, asInt(plan.report.added))};
    if (!plan.report.exact.empty())
        parts << tr("%Ln exact duplicate(s) left out", nullptr, asInt(plan.report.exact.size()));
    if (!plan.report.near.empty())
        parts << tr("%Ln near duplicate(s) kept", nullptr, asInt(plan.report.near.size()));
    if (!plan.refused.empty())
        parts << tr("%Ln row(s) refused", nullptr, asInt(plan.refused.size()));
    return parts.join(QStringLiteral(", "));
}

QString PromptWords::counts(const exchange::PromptImportReport& report)
{
    const QLocale locale;
    QStringList languages;
    for (const auto& [code, count] : report.languages)
        languages << QStringLiteral("%1 %2").arg(language(code), locale.toString(static_cast<qulonglong>(count)));
    QStringList rules;
    for (const auto& [id, count] : report.rules)
        rules << QStringLiteral("%1 %2").arg(rule(id), locale.toString(static_cast<qulonglong>(count)));
    QStringList lines;
    if (!languages.isEmpty())
        lines << tr("Languages: %1").arg(languages.join(QStringLiteral(", ")));
    if (!rules.isEmpty())
        lines << tr("Rules: %1").arg(rules.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

QString PromptWords::rows(const exchange::PromptImportPlan& plan, std::size_t most)
{
    QStringList lines;
    if (!plan.refused.empty())
        lines << tr("Refused:");
    for (std::size_t i = 0; i < std::min(plan.refused.size(), most); ++i)
        lines << tr("Row %1: %2").arg(QLocale().toString(plan.refused[i].row), refusalText(plan.refused[i].why));
    addMore(lines, plan.refused.size(), most);
    addDuplicates(lines, tr("Exact duplicates, left out:"), plan.report.exact, most);
    addDuplicates(lines, tr("Near duplicates, kept:"), plan.report.near, most);
    return lines.join(QLatin1Char('\n'));
}

} // namespace joust::ui
