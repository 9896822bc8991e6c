// SPDX-License-Identifier: GPL-3.0-or-later
// What Joust shows while no workspace is open: new, open, demo, and the recent ones. UI thread only.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace joust::ui {

class MessageStrip;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);
    MessageStrip* message() const { return m_message; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void recentRequested(const QString& path);

private:
    MessageStrip* m_message;
    QWidget* m_recent;
    QVBoxLayout* m_recentColumn;
};

} // namespace joust::ui
