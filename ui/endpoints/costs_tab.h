// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a model beside the wire: prices and size. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"

namespace joust::ui {

class NumberField;

class CostsTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit CostsTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    void store(EndpointDraft& draft) const override;
    EndpointProblems unreadable() const override;

private:
    NumberField* m_priceIn;
    NumberField* m_priceOut;
    NumberField* m_parameters;
};

} // namespace joust::ui
