// SPDX-License-Identifier: GPL-3.0-or-later
// A new study: its rules, which never change afterwards, each with what it does. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace joust::ui {

class FormField;
class GoldField;
class MessageStrip;

class NewStudyDialog final : public QDialog
{
    Q_OBJECT

public:
    // `source` outlives the dialog. `run` is chosen at first; empty = the first.
    NewStudyDialog(RunsSource& source, const std::vector<store::RunRow>& runs, const std::string& run, QWidget* parent);

Q_SIGNALS:
    void created(const joust::store::StudyRow& study);

private:
    void buildWhat(QVBoxLayout& form, const std::vector<store::RunRow>& runs, const std::string& run);
    void buildRules(QVBoxLayout& form);
    void buildLayout(const std::vector<store::RunRow>& runs, const std::string& run);
    battle::StudyPolicy policy() const;
    void refresh();
    void submit();

    RunsSource& m_source;
    std::vector<store::RunRow> m_runs;
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_run = nullptr;
    FormField* m_runField = nullptr;
    QPlainTextEdit* m_guidelines = nullptr;
    QComboBox* m_reveal = nullptr;
    QLabel* m_revealHint = nullptr;
    QComboBox* m_matchmaking = nullptr;
    QLabel* m_matchmakingHint = nullptr;
    QSpinBox* m_battles = nullptr;
    QSpinBox* m_overlapShare = nullptr;
    QSpinBox* m_overlapAnnotators = nullptr;
    QSpinBox* m_repeatShare = nullptr;
    QDoubleSpinBox* m_reading = nullptr;
    QCheckBox* m_thinking = nullptr;
    QComboBox* m_pacing = nullptr;
    GoldField* m_gold = nullptr;
    QLabel* m_missing = nullptr;
    MessageStrip* m_message = nullptr;
    QPushButton* m_create = nullptr;
    bool m_busy = false;
};

} // namespace joust::ui
