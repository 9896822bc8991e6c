// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace joust::ui {

namespace {

// The words that style_sheet.cpp selects on.
QString word(Role role)
{
    switch (role) {
    case Role::Default:
        return {};
    case Role::Primary:
        return QStringLiteral("primary");
    case Role::Quiet:
        return QStringLiteral("quiet");
    case Role::Danger:
        return QStringLiteral("danger");
    case Role::Chip:
        return QStringLiteral("chip");
    case Role::Navigation:
        return QStringLiteral("navigation");
    case Role::PageTitle:
        return QStringLiteral("page-title");
    case Role::SectionTitle:
        return QStringLiteral("section-title");
    case Role::Muted:
        return QStringLiteral("muted");
    case Role::Strong:
        return QStringLiteral("strong");
    case Role::Card:
        return QStringLiteral("card");
    case Role::Bar:
        return QStringLiteral("bar");
    case Role::Raised:
        return QStringLiteral("raised");
    case Role::Hairline:
        return QStringLiteral("hairline");
    case Role::VerticalHairline:
        return QStringLiteral("vertical-hairline");
    case Role::Bare:
        return QStringLiteral("bare");
    }
    return {};
}

} // namespace

void setRole(QWidget* widget, Role role)
{
    if (widget->property("role").toString() == word(role)) {
        return;
    }
    widget->setProperty("role", word(role));
    widget->setAttribute(Qt::WA_StyledBackground, role == Role::Card || role == Role::Bar || role == Role::Raised);
    // The style sheet matches properties only when it polishes.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace joust::ui
