// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/advanced_tab.h"

#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr std::array<int, 3> kMost{10'000, 1'000'000, 2'000'000'000};

} // namespace

AdvancedTab::AdvancedTab(QWidget* parent)
    : EndpointTab(parent)
    , m_noEndMark(new QCheckBox(tr("The server sends no end &mark"), this))
{
    addLimits();
    addEndMark();
}

void AdvancedTab::addLimits()
{
    const std::array<const char*, 3> objects{"maxConcurrent", "requestsPerMinute", "tokensPerMinute"};
    const std::array<QString, 3> names{tr("At the same time"), tr("In a minute"), tr("Tokens in a minute")};
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpace8);
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        auto* limit = new QSpinBox(box);
        limit->setObjectName(QString::fromLatin1(objects[i]));
        limit->setAccessibleName(names[i]);
        limit->setRange(0, kMost[i]);
        limit->setSpecialValueText(tr("no limit"));
        auto* label = new QLabel(names[i], box);
        label->setBuddy(limit);
        grid->addWidget(label, 0, static_cast<int>(i));
        grid->addWidget(limit, 1, static_cast<int>(i));
        connect(limit, &QSpinBox::valueChanged, this, [this] { touch(EndpointField::RequestLimits); });
        m_limits[i] = limit;
    }
    addField(EndpointField::RequestLimits, tr("Most re&quests"), box,
             tr("Joust also waits when the server itself says that it has had enough. 0: no limit."), m_limits[0]);
}

void AdvancedTab::addEndMark()
{
    m_noEndMark->setObjectName(QStringLiteral("noEndMark"));
    addField(EndpointField::EndMark, tr("End of an answer"), m_noEndMark,
             tr("An answer that ends without the mark may have been cut off, so its battle fails. Tick this only for a "
                "server that is known to send none."));
    connect(m_noEndMark, &QCheckBox::toggled, this, [this] { touch(EndpointField::EndMark); });
}

void AdvancedTab::load(const EndpointDraft& draft)
{
    const endpoint::RequestLimits& limits = draft.connection.limits;
    const std::array<int, 3> values{limits.concurrent, limits.requestsPerMinute, limits.tokensPerMinute};
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_limits[i]->setMaximum(std::max(kMost[i], values[i])); // opening a form must change nothing
        m_limits[i]->setValue(values[i]);
    }
    m_noEndMark->setChecked(!draft.connection.endMarkExpected);
    markUntouched();
}

void AdvancedTab::store(EndpointDraft& draft) const
{
    draft.connection.limits = {m_limits[0]->value(), m_limits[1]->value(), m_limits[2]->value()};
    draft.connection.endMarkExpected = !m_noEndMark->isChecked();
}

} // namespace joust::ui
