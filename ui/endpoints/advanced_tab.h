// SPDX-License-Identifier: GPL-3.0-or-later
// What few servers need: how much they are asked at once, and whether their answers end with a mark. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"

#include <array>

class QCheckBox;
class QSpinBox;

namespace joust::ui {

class AdvancedTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit AdvancedTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    void store(EndpointDraft& draft) const override;

private:
    void addLimits();
    void addEndMark();

    std::array<QSpinBox*, 3> m_limits{}; // at once, requests a minute, tokens a minute; 0 = no limit
    QCheckBox* m_noEndMark;
};

} // namespace joust::ui
