// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file of votes: first what it is, what becomes of its fields, and how many votes would come, be doubled or
// be refused; only then, and only when asked to, anything is written. UI thread only.
#pragma once

#include "ui/data/import_source.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class VoteImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // Starts the preview. `source` outlives the dialog, which deletes itself when it is closed.
    VoteImportDialog(ImportSource& source, const QString& file, QWidget* parent);

    void reject() override; // stops what is under way first

Q_SIGNALS:
    void imported(qint64 votes);

private:
    void buildLayout();
    std::shared_ptr<ImportProgressState> begin(const QString& what);
    void end();
    void startPreview();
    void startImport();
    void showPreview(const ImportPreview& preview);
    void showMapping(const exchange::ImportMapping& mapping);
    void showCounts(const exchange::ImportReport& report);
    void addCount(const QString& name, qint64 count);
    void fail(const base::Error& error);

    ImportSource& m_source;
    QString m_file;
    QLabel* m_format;
    QWidget* m_counts;
    QFormLayout* m_form;
    QTableWidget* m_fields;
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_tick;
    std::shared_ptr<ImportProgressState> m_progress;
};

} // namespace joust::ui
