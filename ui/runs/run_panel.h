// SPDX-License-Identifier: GPL-3.0-or-later
// One run: what may be done with it, at what price, and how far each contestant is. UI thread only.
#pragma once

#include "ui/runs/run_job.h"

#include <QFrame>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QSpinBox;

namespace joust::ui {

class FormField;
class LanesView;
class NumberField;

class RunPanel final : public QFrame
{
    Q_OBJECT

public:
    // `job` outlives the panel.
    explicit RunPanel(const RunJob& job, QWidget* parent = nullptr);

    void showRun(const store::RunRow& run); // its lanes follow
    void setLanes(std::vector<battle::RunLane> lanes);
    void refreshJob(); // the job's state or its lanes changed
    void clear();
    const std::optional<store::RunRow>& run() const { return m_run; }

Q_SIGNALS:
    void startRequested(const joust::battle::RunOptions& options);
    void pauseRequested();

private:
    void buildLayout();
    bool isOwn() const; // the job is about the run that is shown
    void refresh();
    QString budgetProblem() const;
    void start(bool retryFailed);

    const RunJob& m_job;
    std::optional<store::RunRow> m_run;
    std::vector<battle::RunLane> m_lanes;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_retry = nullptr;
    QWidget* m_options = nullptr;
    NumberField* m_budget = nullptr;
    FormField* m_budgetField = nullptr;
    QSpinBox* m_atOnce = nullptr;
    QLabel* m_estimate = nullptr;
    QLabel* m_note = nullptr;
    LanesView* m_view = nullptr;
};

} // namespace joust::ui
