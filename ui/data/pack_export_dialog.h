// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a pack: what of, how many battles, which file. UI thread only.
#pragma once

#include "ui/data/pack_actions.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class PackExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // `actions` outlives the dialog, which deletes itself when it is closed. `suggestedFile` is where the file chooser
    // starts.
    PackExportDialog(PackActions& actions, QString suggestedFile, QWidget* parent);

    void reject() override; // stops what is under way first
    void writeTo(const QString& file);

private:
    void buildLayout();
    void showChoices(const PackChoices& choices);
    void showLimit();
    void chooseFile();
    void showWritten(const store::PackExported& exported);
    void fail(const base::Error& error);
    void end();

    PackActions& m_actions;
    QString m_suggestedFile;
    QComboBox* m_what;
    QSpinBox* m_count;
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_tick;
    std::shared_ptr<ImportProgressState> m_progress;
};

} // namespace joust::ui
