// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompts_model.h"

#include "ui/data/data_words.h"
#include "ui/prompts/prompt_words.h"

#include <QLocale>

#include <algorithm>

namespace joust::ui {

namespace {

bool isNumber(int column)
{
    return column == PromptsModel::Number || column == PromptsModel::Turns;
}

QStringList labelWords(const store::ListedPrompt& row)
{
    QStringList words;
    for (const std::string& tag : row.tags)
        words << PromptWords::tag(tag);
    for (const std::string& rule : row.rules)
        words << PromptWords::rule(rule);
    return words;
}

} // namespace

std::optional<int> PromptsModel::rowOf(base::PromptId id) const
{
    return firstRow([id](const store::ListedPrompt& row) { return row.id == id; });
}

void PromptsModel::setTag(const std::vector<base::PromptId>& prompts, const std::string& tag, bool given)
{
    std::vector<base::PromptId> wanted = prompts;
    std::sort(wanted.begin(), wanted.end());
    for (int number = 0; number < rowCount(); ++number) {
        if (!std::binary_search(wanted.begin(), wanted.end(), rowAt(number).id))
            continue;
        std::vector<std::string>& tags = changedRow(number).tags;
        std::erase(tags, tag);
        if (given)
            tags.insert(std::upper_bound(tags.begin(), tags.end(), tag), tag);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Labels), index(rowCount() - 1, Labels));
}

int PromptsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PromptsModel::text(const store::ListedPrompt& row, int column)
{
    switch (column) {
    case Number:
        return QLocale().toString(static_cast<qlonglong>(row.position));
    case Prompt:
        return DataWords::oneLine(row.start);
    case Turns:
        return QLocale().toString(static_cast<qlonglong>(row.turns));
    case Language:
        return DataWords::oneLine(row.language);
    case Labels:
        return labelWords(row).join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant PromptsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::ListedPrompt& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // escaped: Qt takes a tool tip that looks like HTML for HTML
        if (index.column() == Language)
            return PromptWords::language(row.language).toHtmlEscaped();
        return text(row, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LabelWordsRole:
        return index.column() == Labels ? QVariant(labelWords(row)) : QVariant();
    default:
        return {};
    }
}

QVariant PromptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "number of a prompt in its set");
    case Prompt:
        return tr("Prompt");
    case Turns:
        return tr("Turns");
    case Language:
        return tr("Language");
    default:
        return tr("Tags, rules");
    }
}

} // namespace joust::ui
