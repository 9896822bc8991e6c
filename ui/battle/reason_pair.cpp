// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/reason_pair.h"

#include "battle/choice.h"
#include "ui/common/icons.h"
#include "ui/common/reason_words.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kIconGap = 4; // QPushButton's own

// Colour alone does not say that it is marked: a tick does. Its room is always kept, so that nothing moves.
class SideChip final : public QPushButton
{
public:
    SideChip(int side, QWidget* parent)
        : QPushButton(side == 0 ? QStringLiteral("A") : QStringLiteral("B"), parent)
    {
        setCheckable(true);
        setProperty("letter", true); // for the style sheet: as little room as a letter needs
        setRole(this, Role::Chip);
    }
    QSize sizeHint() const override
    {
        const QSize hint = QPushButton::sizeHint();
        return icon().isNull() ? hint + QSize(iconSize().width() + kIconGap, 0) : hint;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void checkStateSet() override { showTick(); }
    void nextCheckState() override
    {
        QPushButton::nextCheckState();
        showTick();
    }

private:
    void showTick() { setIcon(isChecked() ? themedIcon(QStringLiteral("check")) : QIcon()); }
};

} // namespace

ReasonPair::ReasonPair(const std::string& quality, QWidget* parent)
    : QWidget(parent)
    , m_ids{battle::reasonOf(0, quality), battle::reasonOf(1, quality)}
{
    const QString text = ReasonWords::text(quality);
    setObjectName(QStringLiteral("reasons_") + QString::fromStdString(quality));
    m_chips = {makeChip(0, text), makeChip(1, text)};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, kSpace8, 0); // nearer to each other than to the next
    row->setSpacing(kSpace4);
    row->addWidget(m_chips[0]);
    row->addWidget(new QLabel(text, this));
    row->addWidget(m_chips[1]);
}

QPushButton* ReasonPair::makeChip(int side, const QString& text)
{
    auto* chip = new SideChip(side, this);
    const QString name = side == 0 ? tr("A: %1", "what answer A is") : tr("B: %1", "what answer B is");
    chip->setObjectName(QStringLiteral("reason_") + QString::fromStdString(m_ids[static_cast<std::size_t>(side)]));
    chip->setAccessibleName(name.arg(text));
    chip->setToolTip(name.arg(text));
    connect(chip, &QPushButton::toggled, this, &ReasonPair::toggled);
    return chip;
}

std::vector<std::string> ReasonPair::marked() const
{
    std::vector<std::string> reasons;
    for (std::size_t side = 0; side < m_chips.size(); ++side) {
        if (m_chips[side]->isChecked())
            reasons.push_back(m_ids[side]);
    }
    return reasons;
}

bool ReasonPair::has(const std::string& reason) const
{
    return std::find(m_ids.begin(), m_ids.end(), reason) != m_ids.end();
}

void ReasonPair::showMarked(const std::vector<std::string>& reasons)
{
    for (std::size_t side = 0; side < m_chips.size(); ++side) {
        const QSignalBlocker quiet(m_chips[side]);
        m_chips[side]->setChecked(std::find(reasons.begin(), reasons.end(), m_ids[side]) != reasons.end());
    }
}

} // namespace joust::ui
