// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a page: title, subtitle beside it, chips that filter, and actions on the right. UI thread only.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace joust::ui {

class ElidedLabel;

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // The widgets become children of the header. Chips stand left to right after the subtitle, or below the title where
    // there is no room (they wrap when there is none there either), actions at the right end in the order of the calls.
    void addChip(QWidget* chip);
    void addAction(QWidget* action);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeChips();

    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QWidget* m_chips;
    QHBoxLayout* m_actions;
    QGridLayout* m_row;
    bool m_chipsBelow = false;
};

} // namespace joust::ui
