// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/rule_chips.h"

#include "ui/common/theme.h"
#include "ui/prompts/prompts_model.h"

#include <QPainter>

namespace joust::ui {

namespace {

constexpr int kInset = 8; // of the first chip, as the text of other cells
constexpr int kAroundText = 8;
constexpr int kGap = 6;
constexpr int kAboveText = 3;

QStringList wordsOf(const QModelIndex& index)
{
    return index.data(PromptsModel::LabelWordsRole).toStringList();
}

int widthOf(const QString& word, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(word) + 2 * kAroundText;
}

void paintChip(QPainter& painter, const QRect& chip, const QString& word, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.outline, 1));
    painter.setBrush(Qt::NoBrush);
    const double radius = chip.height() / 2.0;
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(tokens.text);
    painter.drawText(chip, Qt::AlignCenter, word);
}

} // namespace

void RuleChips::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear(); // painted as chips; screen readers take it from the model
}

void RuleChips::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QStringList words = wordsOf(index);
    const QFontMetrics metrics(option.font);
    const Tokens& tokens = currentTokens();
    const int height = metrics.height() + 2 * kAboveText;
    int left = option.rect.left() + kInset;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString rest = QStringLiteral("+%1").arg(words.size() - i);
        const bool last = i + 1 == words.size();
        const int needed = widthOf(words[i], metrics) + (last ? 0 : kGap + metrics.horizontalAdvance(rest));
        if (left + needed > option.rect.right()) {
            painter->setPen(tokens.textMuted);
            painter->drawText(option.rect.adjusted(left - option.rect.left(), 0, 0, 0), Qt::AlignVCenter, rest);
            break;
        }
        const QRect chip(left, option.rect.center().y() - height / 2 + 1, widthOf(words[i], metrics), height);
        paintChip(*painter, chip, words[i], tokens);
        left = chip.right() + 1 + kGap;
    }
    painter->restore();
}

QSize RuleChips::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    int width = 2 * kInset;
    for (const QString& word : wordsOf(index))
        width += widthOf(word, metrics) + kGap;
    return {width, metrics.height() + 4 * kAboveText};
}

} // namespace joust::ui
