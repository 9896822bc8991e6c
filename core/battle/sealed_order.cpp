// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/sealed_order.h"

#include "battle/sealed_order_content.h"

#include <utility>

namespace joust::battle {

SealedOrder::SealedOrder(std::unique_ptr<Content> content)
    : m_content(std::move(content))
{
}

SealedOrder::SealedOrder(SealedOrder&&) noexcept = default;
SealedOrder& SealedOrder::operator=(SealedOrder&&) noexcept = default;
SealedOrder::~SealedOrder() = default;

const base::BattleId& SealedOrder::battle() const
{
    return m_content->battle;
}

SealedAnswers::SealedAnswers(std::unique_ptr<Content> content)
    : m_content(std::move(content))
{
}

SealedAnswers::SealedAnswers(SealedAnswers&&) noexcept = default;
SealedAnswers& SealedAnswers::operator=(SealedAnswers&&) noexcept = default;
SealedAnswers::~SealedAnswers() = default;

const base::BattleId& SealedAnswers::battle() const
{
    return m_content->battle;
}

} // namespace joust::battle
