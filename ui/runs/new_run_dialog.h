// SPDX-License-Identifier: GPL-3.0-or-later
// A new run: its name, a prompt set, contestants; what it will ask for and cost is shown before it is made, and making
// it asks nothing yet. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace joust::ui {

class MessageStrip;

class NewRunDialog final : public QDialog
{
    Q_OBJECT

public:
    // `source` outlives the dialog. `contestants` are chosen, by their names; empty: the enabled ones.
    NewRunDialog(RunsSource& source, const RunChoices& choices, const QStringList& contestants, QWidget* parent);

Q_SIGNALS:
    void created(const joust::store::RunRow& run);

private:
    void buildLayout(const RunChoices& choices);
    void choose(const QStringList& contestants);
    std::vector<std::string> chosen() const;
    void plan();
    void refresh();
    void submit();

    RunsSource& m_source;
    QLineEdit* m_name = nullptr;
    QComboBox* m_set = nullptr;
    QListWidget* m_endpoints = nullptr;
    QLabel* m_unknown = nullptr;
    QLabel* m_estimate = nullptr;
    QLabel* m_missing = nullptr;
    MessageStrip* m_message = nullptr;
    QPushButton* m_create = nullptr;
    quint64 m_request = 0; // answers to older requests are dropped
    bool m_planned = false;
    bool m_busy = false;
};

} // namespace joust::ui
