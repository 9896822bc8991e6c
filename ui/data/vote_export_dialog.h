// SPDX-License-Identifier: GPL-3.0-or-later
// Exports votes: which format, which votes, and how many those are before anything is written. UI thread only.
#pragma once

#include "ui/data/export_source.h"

#include <QDialog>
#include <QTimer>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;

namespace joust::ui {

class BusyBar;
class DateChip;
class MessageStrip;

class VoteExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // Starts counting. `source` outlives the dialog, which deletes itself when it is closed. `suggestedBase` is where
    // the file chooser starts, without the format's word and suffix.
    VoteExportDialog(ExportSource& source, QString suggestedBase, QWidget* parent);

    void reject() override; // stops what is under way first
    ExportRequest request() const;
    void writeTo(const QString& file);

private:
    void buildFormat(QFormLayout& form);
    void buildSelection(QFormLayout& form);
    void buildIncludes();
    void buildLayout();
    QComboBox* addValues(QFormLayout& form, const QString& label, const QString& any, const QString& objectName);
    void showFacets(const exchange::VoteFacets& facets);
    void askContestants();
    void showContestants();
    void changed();
    void startCount();
    void showCounts(const base::Result<exchange::ExportCounts>& counts);
    void chooseFile();
    void showWritten(const base::Result<exchange::ExportCounts>& counts);
    void say(const base::Error& error);

    ExportSource& m_source;
    QString m_suggestedBase;
    QComboBox* m_format = nullptr;
    QPushButton* m_contestants = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_annotator = nullptr;
    QComboBox* m_role = nullptr;
    DateChip* m_dates = nullptr;
    QCheckBox* m_known = nullptr;
    QGroupBox* m_includes = nullptr;
    QCheckBox* m_retracted = nullptr;
    QCheckBox* m_excluded = nullptr;
    QCheckBox* m_leaked = nullptr;
    QCheckBox* m_notBlind = nullptr;
    QLabel* m_counts = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QPushButton* m_export = nullptr;
    exchange::VoteFacets m_facets;
    std::vector<std::string> m_chosen; // contestants, sorted; empty: all
    QTimer m_soon;                     // several changes are counted once
    int m_round = 0;                   // of what is asked for; an answer to an earlier one is not heard
    bool m_working = false;
};

} // namespace joust::ui
