// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the workspace, and one of them with its lanes. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;
class QTableView;

namespace joust::ui {

class AnswerImportDialog;
class EmptyState;
class MessageStrip;
class NewRunDialog;
class RunJob;
class RunPanel;
class RunsModel;

class RunsTab final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the tab.
    RunsTab(RunsSource& source, RunJob& job, MessageStrip& message, QWidget* parent = nullptr);

    void activate();
    void deactivate();                             // drops every name
    void startNew(const QStringList& contestants); // those are chosen in the form; empty: the enabled ones
    void chooseAnswers();                          // asks for a file
    void importAnswers(const QString& file);
    NewRunDialog* newRunDialog() const;
    AnswerImportDialog* answerImportDialog() const;
    const std::vector<store::RunRow>& runs() const;
    std::string currentRun() const; // its name; empty when none is chosen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildTable();
    void fitColumns();
    void load();
    void take(base::Result<std::vector<store::RunRow>> runs);
    void showCurrent();
    void loadLanes();
    void openDialog(const base::Result<RunChoices>& choices, const QStringList& contestants);
    void whenJobChanged();
    void fail(const base::Error& error, std::function<void()> again);

    RunsSource& m_source;
    RunJob& m_job;
    MessageStrip& m_message;
    RunsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    RunPanel* m_panel = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    QPointer<NewRunDialog> m_dialog;
    QPointer<AnswerImportDialog> m_answers;
    std::optional<battle::RunId> m_selected;
    bool m_active = false;
};

} // namespace joust::ui
