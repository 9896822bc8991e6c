// SPDX-License-Identifier: GPL-3.0-or-later
// What generation needs and a person must not see. Outside core these are opaque parcels: their content is an
// incomplete type (sealed_order_content.h, which only core/battle and core/store include; a test enforces it). They can
// be moved from thread to thread and handed back, and that is all.
#pragma once

#include "base/ids.h"

#include <memory>

namespace joust::battle {

// Whom to ask what, for one battle.
class SealedOrder
{
public:
    struct Content;

    explicit SealedOrder(std::unique_ptr<Content> content);
    SealedOrder(SealedOrder&&) noexcept;
    SealedOrder& operator=(SealedOrder&&) noexcept;
    ~SealedOrder();

    const base::BattleId& battle() const;
    const Content& content() const { return *m_content; }

private:
    std::unique_ptr<Content> m_content;
};

// What both sides replied, failed or not.
class SealedAnswers
{
public:
    struct Content;

    explicit SealedAnswers(std::unique_ptr<Content> content);
    SealedAnswers(SealedAnswers&&) noexcept;
    SealedAnswers& operator=(SealedAnswers&&) noexcept;
    ~SealedAnswers();

    const base::BattleId& battle() const;
    const Content& content() const { return *m_content; }

private:
    std::unique_ptr<Content> m_content;
};

} // namespace joust::battle
