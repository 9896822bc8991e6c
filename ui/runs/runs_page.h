// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page: runs and their lanes, and the studies over them. For the lead: it says who answers how fast. Between
// deactivate() and activate() no name is in any of its widgets. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace joust::ui {

class MessageStrip;
class RunJob;
class RunsTab;
class StudiesTab;

class RunsPage final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Runs, Studies };

    // Both outlive the page.
    RunsPage(RunsSource& source, RunJob& job, QWidget* parent = nullptr);

    void activate();
    void deactivate();
    void showTab(Tab tab);
    // The form of a new run with these contestants chosen; while the page is shown.
    void startRun(const QStringList& contestants);
    RunsTab* runs() const { return m_runs; }
    StudiesTab* studies() const { return m_studies; }

Q_SIGNALS:
    void studiesChanged();

private:
    void nameAction();
    void startNew();

    RunsTab* m_runs;
    StudiesTab* m_studies;
    MessageStrip* m_message;
    QTabWidget* m_tabs;
    QPushButton* m_import;
    QPushButton* m_new;
};

} // namespace joust::ui
