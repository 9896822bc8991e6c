// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of an endpoint has found so far, step by step, in words and with an icon each. UI thread only.
#pragma once

#include "base/result.h"
#include "endpoint/endpoint_probe.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace joust::ui {

class ProbeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeView(QWidget* parent = nullptr);

    void start();
    void addStep(const endpoint::ProbeStep& step);
    void finish(const base::Result<void>& result);
    void clear(); // hides itself
    bool isRunning() const { return m_running; }
    // All of it as plain text, a line a step.
    QString text() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void addLine(const QString& icon, bool good, const QString& text, const QString& detail);

    QLabel* m_headline;
    QPushButton* m_cancel;
    QVBoxLayout* m_steps;
    QWidget* m_list = nullptr;
    QStringList m_lines;
    int m_failures = 0;
    bool m_running = false;
};

} // namespace joust::ui
