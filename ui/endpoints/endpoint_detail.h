// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the selected endpoint, its actions, and its test. UI thread only.
#pragma once

#include "store/endpoint_repository.h"

#include <QFrame>

#include <optional>

class QAction;
class QFormLayout;
class QLabel;
class QScrollArea;

namespace joust::ui {

class ProbeView;

class EndpointDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit EndpointDetail(QWidget* parent = nullptr);

    // Buttons in this order; the actions stay the caller's.
    void addButtons(const QList<QAction*>& actions);
    // A test that is shown is cleared when another endpoint is shown.
    void showRow(const store::EndpointRow& row);
    void clear();
    ProbeView* probe() const { return m_probe; }

private:
    void addFact(const QString& name, const QString& value);
    void rebuildFacts(const store::EndpointRow& row);

    QLabel* m_title;
    QWidget* m_buttons;
    QScrollArea* m_scroll;
    QWidget* m_factsHost;
    QWidget* m_facts = nullptr;
    QFormLayout* m_form = nullptr;
    ProbeView* m_probe;
    std::optional<base::EndpointId> m_shown;
};

} // namespace joust::ui
