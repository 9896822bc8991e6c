// SPDX-License-Identifier: GPL-3.0-or-later
// Takes answers that were made elsewhere into a run: first what the file is and how many answers, contestants and
// prompts would come; only then, and only when asked to, anything is written. UI thread only.
#pragma once

#include "ui/runs/runs_source.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class AnswerImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // Starts the preview. `source` outlives the dialog, which deletes itself when it is closed.
    AnswerImportDialog(RunsSource& source, const QString& file, const RunChoices& choices, QWidget* parent);

Q_SIGNALS:
    void imported(const QString& run, qint64 answers);

private:
    void buildFields(const RunChoices& choices);
    void buildLayout();
    exchange::AnswerImportOptions options(bool dryRun) const;
    void startPreview();
    void startImport();
    void showPreview(const exchange::AnswerImportReport& report);
    void fail(const base::Error& error);
    void clearPreview();
    void addCount(const QString& name, qint64 count);

    RunsSource& m_source;
    QString m_file;
    QLineEdit* m_run = nullptr;
    QComboBox* m_set = nullptr;
    QLineEdit* m_model = nullptr;
    QLabel* m_format = nullptr;
    QWidget* m_counts = nullptr;
    QFormLayout* m_form = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_typing;       // a preview once a pause
    quint64 m_request = 0; // answers to older requests are dropped
};

} // namespace joust::ui
