// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the votes of a pack that came back: first what would be taken and what would be kept out; only then, and only
// when asked to, anything is written. UI thread only.
#pragma once

#include "ui/data/pack_actions.h"

#include <QDialog>

class QFormLayout;
class QListWidget;
class QPushButton;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class PackMergeDialog final : public QDialog
{
    Q_OBJECT

public:
    // Starts the dry run. `actions` outlives the dialog, which deletes itself when it is closed.
    PackMergeDialog(PackActions& actions, const QString& file, QWidget* parent);

    void reject() override; // stops what is under way first

Q_SIGNALS:
    void merged(qint64 votes);

private:
    void buildLayout();
    void start(bool dryRun);
    void showPreview(const store::PackMergeReport& report);
    void showMerged(const store::PackMergeReport& report);
    void showReport(const store::PackMergeReport& report);
    void fail(const base::Error& error);
    void addRow(const QString& name, const QString& value);

    PackActions& m_actions;
    QString m_file;
    QFormLayout* m_form;
    QListWidget* m_keptOut;
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_merge = nullptr;
    QPushButton* m_close = nullptr;
    bool m_working = false;
};

} // namespace joust::ui
