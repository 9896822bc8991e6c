// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kBesideIcon = 12; // the icon is drawn in the middle of a wider frame: the style's own gap is too small
constexpr int kAroundIcon = 26;
constexpr int kAroundText = 2 * kSpace8 + 2 * kSpace16; // margins of rail and entry

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent)
    , m_logo(new QLabel(this))
    , m_name(new QLabel(QStringLiteral("Joust"), this))
    , m_pages(new QVBoxLayout)
    , m_mode(new QLabel(this))
    , m_annotator(new ElidedLabel({}, this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    m_logo->setPixmap(QIcon(QStringLiteral(":/joust.svg")).pixmap(20, 20));
    setRole(m_name, Role::Strong);
    setRole(m_mode, Role::Muted);
    setRole(m_annotator, Role::Muted);
    m_annotator->setForegroundRole(QPalette::PlaceholderText);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 16);
    head->setSpacing(8);
    head->addWidget(m_logo);
    head->addWidget(m_name, 1);

    auto* rule = new QFrame(this);
    setRole(rule, Role::Hairline);
    rule->setFixedHeight(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    column->addLayout(head);
    m_pages->setSpacing(4);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addWidget(rule);
    column->addSpacing(8);
    for (const PageId page : {PageId::Battle, PageId::Leaderboard, PageId::Analysis, PageId::Prompts, PageId::Runs,
                              PageId::Endpoints, PageId::Data})
        m_pages->addWidget(addButton(page));
    column->addWidget(addButton(PageId::Settings));
    for (QFrame* label : std::initializer_list<QFrame*>{m_mode, m_annotator}) {
        label->setContentsMargins(12, 0, 4, 0);
        column->addWidget(label);
    }
    fitWidth();
}

QToolButton* NavigationRail::addButton(PageId page)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("nav_") + pageIcon(page));
    setRole(button, Role::Navigation);
    button->setText(pageText(page));
    button->setAccessibleName(pageText(page));
    button->setIcon(themedIcon(pageIcon(page), Tone::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(34);
    m_group->addButton(button);
    m_buttons[page] = button;
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    return button;
}

void NavigationRail::setMode(Mode mode)
{
    const std::vector<PageId> shown = pagesOf(mode);
    for (const auto& [page, button] : m_buttons)
        button->setVisible(page == PageId::Settings || std::find(shown.begin(), shown.end(), page) != shown.end());
    m_mode->setText(modeText(mode));
    fitWidth();
}

void NavigationRail::setCurrent(PageId page)
{
    m_buttons.at(page)->setChecked(true);
}

void NavigationRail::setAnnotator(const QString& name)
{
    m_annotator->setText(name);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (QWidget* text :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_annotator)})
        text->setVisible(!collapsed);
    for (const auto& [page, button] : m_buttons) {
        button->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(collapsed ? pageText(page) : QString());
    }
    fitWidth();
}

// Large type and long words make it wider: an entry is never cut.
void NavigationRail::fitWidth()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // of the entry that is shown
    const QFontMetrics metrics(bold);
    int width = std::max(kWidth, metrics.horizontalAdvance(m_mode->text()) + kAroundText);
    const QSize icon(iconBeside(font()) + kBesideIcon, iconBeside(font()));
    for (const auto& [page, button] : m_buttons) {
        button->setIconSize(icon);
        width = std::max(width, metrics.horizontalAdvance(button->text()) + icon.width() + kAroundText);
    }
    setFixedWidth(m_collapsed ? std::max(kCollapsedWidth, icon.width() + kAroundIcon) : width);
}

void NavigationRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

} // namespace joust::ui
