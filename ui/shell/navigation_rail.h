// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the mode at the left edge, Settings, mode and annotator at the bottom. Collapses to icons on request.
// UI thread only.
#pragma once

#include "ui/shell/mode.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace joust::ui {

class ElidedLabel;

class NavigationRail final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 184; // more where the words need it
    static constexpr int kCollapsedWidth = 56;

    explicit NavigationRail(QWidget* parent = nullptr);

    void setMode(Mode mode);
    void setCurrent(PageId page);
    void setAnnotator(const QString& name);
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageRequested(joust::ui::PageId page);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(PageId page);
    void fitWidth();

    QLabel* m_logo;
    QLabel* m_name;
    QVBoxLayout* m_pages;
    QLabel* m_mode;
    ElidedLabel* m_annotator;
    QButtonGroup* m_group;
    std::map<PageId, QToolButton*> m_buttons;
    bool m_collapsed = false;
};

} // namespace joust::ui
