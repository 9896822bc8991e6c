// SPDX-License-Identifier: GPL-3.0-or-later
// How the server is reached: time limits, what it knows, headers, certificate authority, proxy. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace joust::ui {

class NumberField;
class PairsEditor;

class ConnectionTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit ConnectionTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    void store(EndpointDraft& draft) const override;
    EndpointProblems unreadable() const override;
    void adapt(endpoint::Protocol protocol) override;

private:
    void addTimeouts();
    void addCapabilities();
    void addCaFile();

    std::array<NumberField*, 4> m_timeouts{}; // seconds: connect, first token, idle, total
    QComboBox* m_tokenLimit;
    QComboBox* m_streamOptions;
    PairsEditor* m_headers;
    QLineEdit* m_caFile;
    QLineEdit* m_proxy;
};

} // namespace joust::ui
