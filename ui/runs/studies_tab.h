// SPDX-License-Identifier: GPL-3.0-or-later
// The studies of the workspace: their rules and how far each annotator is. Counts only: it names no contestant and
// tells no result, whatever the study's reveal. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QMessageBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace joust::ui {

class RulesArea;
class EmptyState;
class MessageStrip;
class NewStudyDialog;

class StudiesTab final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the tab.
    StudiesTab(RunsSource& source, MessageStrip& message, QWidget* parent = nullptr);

    void activate();
    void deactivate();
    void startNew(const std::vector<store::RunRow>& runs, const std::string& run);
    NewStudyDialog* newStudyDialog() const;
    QMessageBox* closeQuestion() const;

Q_SIGNALS:
    void newWanted();
    void changed(); // a study was made or closed

private:
    void buildLayout();
    QWidget* buildPanel();
    void load();
    void take(base::Result<std::vector<store::StudyRow>> studies);
    void showTable();
    void showCurrent();
    void showAnnotators(const std::vector<store::StudyAnnotator>& annotators);
    void askToClose();
    void close(const store::StudyRow& study);
    const store::StudyRow* current() const;
    void fail(const base::Error& error, std::function<void()> again);

    RunsSource& m_source;
    MessageStrip& m_message;
    QTableWidget* m_table = nullptr;
    QLabel* m_title = nullptr;
    RulesArea* m_rules = nullptr;
    QLabel* m_nobody = nullptr;
    QTableWidget* m_annotators = nullptr;
    QPushButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    QPointer<NewStudyDialog> m_dialog;
    QPointer<QMessageBox> m_question;
    std::vector<store::StudyRow> m_studies;
    std::optional<battle::StudyId> m_selected;
    bool m_active = false;
};

} // namespace joust::ui
