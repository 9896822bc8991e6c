// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs that merge a file have in common: first a dry run says what the file would bring and what would be
// kept out; only when Merge is pressed, anything is written. UI thread only.
#pragma once

#include "base/error.h"

#include <QDialog>

#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace joust::ui {

class BusyBar;
class MessageStrip;

class PreviewedMerge : public QDialog
{
    Q_OBJECT

public:
    void reject() override; // stops what is under way first

Q_SIGNALS:
    void merged(qint64 votes);

protected:
    // Deletes itself when it is closed.
    PreviewedMerge(const QString& title, const QString& file, QWidget* parent);

    // Name, message, progress and counts, then `parts`, what is kept out, and the buttons. Once, by the constructor.
    void buildLayout(const std::vector<QWidget*>& parts);
    // What is under way; start() calls it, and end() when the answer is there.
    void begin(const QString& what);
    void end();
    void clearCounts();
    void addCount(const QString& name, qint64 count);
    void addFact(const QString& name, const QString& value);
    void showKeptOut(const std::vector<std::string>& conflicts);
    // After a dry run: is there anything to merge, and what to say when there is not.
    void offer(bool anything, const QString& nothingNew);
    void sayMerged(qint64 votes);
    // `refusal` has %1 for the reason.
    void fail(const base::Error& error, const QString& refusal);

    virtual void start(bool dryRun) = 0;
    virtual void stop() = 0;

    const QString& file() const { return m_file; }
    MessageStrip* message() const { return m_message; }

private:
    QString m_file;
    QFormLayout* m_form;
    QLabel* m_keptOutHeading;
    QListWidget* m_keptOut;
    MessageStrip* m_message;
    BusyBar* m_busy;
    QPushButton* m_merge;
    QPushButton* m_close = nullptr;
    bool m_working = false;
};

} // namespace joust::ui
