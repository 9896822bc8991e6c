// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over what another workspace has: first who would be taken for whom, what is new and what would be kept out;
// only when that is confirmed, anything is written. UI thread only.
#pragma once

#include "ui/data/merge_actions.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    // Starts the dry run. `actions` outlives the dialog, which deletes itself when it is closed.
    MergeDialog(MergeActions& actions, const QString& file, QWidget* parent);

    void reject() override; // stops what is under way first

Q_SIGNALS:
    void merged(qint64 votes);

private:
    struct NamedList
    {
        QLabel* heading;
        QListWidget* list;
    };

    NamedList makeList(const QString& heading, const QString& objectName);
    static void fill(const NamedList& list, const QStringList& lines);
    void buildLayout();
    void start(bool dryRun);
    void showPreview(const store::MergeReport& report);
    void showMerged(const store::MergeReport& report);
    void showReport(const store::MergeReport& report);
    void addRow(const QString& name, qint64 count);
    void fail(const base::Error& error);

    MergeActions& m_actions;
    QString m_file;
    QFormLayout* m_form;
    NamedList m_matches;
    NamedList m_keptOut;
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_merge = nullptr;
    QPushButton* m_close = nullptr;
    bool m_working = false;
};

} // namespace joust::ui
