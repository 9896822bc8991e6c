// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/reason_chips.h"

#include "ui/battle/reason_pair.h"
#include "ui/common/reason_words.h"
#include "ui/common/role.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace joust::ui {

ReasonChips::ReasonChips(QWidget& flow)
    : QObject(&flow)
{
    for (const std::string_view quality : ReasonWords::qualities()) {
        auto* pair = new ReasonPair(std::string(quality), &flow);
        flow.layout()->addWidget(pair);
        connect(pair, &ReasonPair::toggled, this, &ReasonChips::changed);
        m_pairs.push_back(pair);
    }
    for (const char* id : {"more_correct", "clearer", "follows_instructions", "better_length"})
        m_whole.emplace_back(id, makeWhole(id, flow));
}

QPushButton* ReasonChips::makeWhole(const char* id, QWidget& flow)
{
    auto* chip = new QPushButton(ReasonWords::text(id), &flow);
    chip->setCheckable(true);
    chip->setObjectName(QStringLiteral("reason_") + QString::fromLatin1(id));
    setRole(chip, Role::Chip);
    flow.layout()->addWidget(chip);
    chip->hide();
    connect(chip, &QPushButton::toggled, this, &ReasonChips::changed);
    return chip;
}

bool ReasonChips::hasChip(const std::string& reason) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const ReasonPair* pair) { return pair->has(reason); }) ||
           std::any_of(m_whole.begin(), m_whole.end(), [&](const auto& whole) { return whole.first == reason; });
}

std::vector<std::string> ReasonChips::marked() const
{
    std::vector<std::string> reasons;
    for (const ReasonPair* pair : m_pairs) {
        for (std::string& reason : pair->marked())
            reasons.push_back(std::move(reason));
    }
    for (const auto& [id, chip] : m_whole) {
        if (chip->isChecked())
            reasons.push_back(id);
    }
    reasons.insert(reasons.end(), m_others.begin(), m_others.end());
    return reasons;
}

void ReasonChips::showMarked(const std::vector<std::string>& reasons, bool fresh)
{
    for (ReasonPair* pair : m_pairs)
        pair->showMarked(reasons);
    for (const auto& [id, chip] : m_whole) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(std::find(reasons.begin(), reasons.end(), id) != reasons.end());
        if (fresh || chip->isChecked()) // one that was just taken back can be marked again
            chip->setVisible(chip->isChecked());
    }
    m_others.clear();
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(m_others),
                 [this](const std::string& reason) { return !hasChip(reason); });
}

void ReasonChips::focusFirst()
{
    m_pairs.front()->chip(0)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace joust::ui
