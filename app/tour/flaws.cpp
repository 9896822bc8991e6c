// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/flaws.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace joust::tour {
namespace {

constexpr int kSlack = 1;     // roundings
constexpr int kToolSlack = 6; // a tool button asks for more than it needs

QString nameOf(const QWidget& widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().isEmpty() ? type : type + QLatin1Char(' ') + widget.objectName();
}

QString quoted(const QString& text)
{
    return QLatin1Char('"') + text.left(40).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('"');
}

QString flawOfLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (height > label.height() + kSlack)
        return QStringLiteral("lower than its text %1").arg(quoted(label.text()));
    if (!label.wordWrap() && label.sizeHint().width() > label.width() + kSlack)
        return QStringLiteral("narrower than its text %1").arg(quoted(label.text()));
    return {};
}

QString flawOfButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const QSize needed = button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
    const int slack = tool ? kToolSlack : kSlack;
    if (needed.width() > button.width() + slack || needed.height() > button.height() + slack)
        return QStringLiteral("smaller than its text %1").arg(quoted(button.text()));
    return {};
}

QString flawOfField(const QLineEdit& field)
{
    const QString text = field.text().isEmpty() ? field.placeholderText() : QString();
    if (!text.isEmpty() && field.fontMetrics().horizontalAdvance(text) > field.width() - 2 * kSlack)
        return QStringLiteral("narrower than its hint %1").arg(quoted(text));
    return {};
}

QString flawOfChoice(const QComboBox& box)
{
    const int arrow = box.height() / 2;
    if (box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - arrow)
        return QStringLiteral("narrower than its text %1").arg(quoted(box.currentText()));
    return {};
}

QString flawOfHeader(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) &&
            header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section))
            return QStringLiteral("a section is narrower than its heading %1").arg(quoted(text));
    }
    return {};
}

QString flawOfTabs(const QTabBar& tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (!tabs.rect().contains(tabs.tabRect(tab)))
            return QStringLiteral("a tab is cut off: %1").arg(quoted(tabs.tabText(tab)));
    }
    return {};
}

QString flawOfScrolling(const QAbstractScrollArea& area)
{
    if (area.horizontalScrollBar() && area.horizontalScrollBar()->isVisible())
        return QStringLiteral("scrolls sideways, by %1 px").arg(area.horizontalScrollBar()->maximum());
    return {};
}

// Where it lies in a scroll area, reaching out is what scrolling is for.
QString flawOfPlace(const QWidget& widget)
{
    const QWidget* holder = widget.parentWidget();
    if (!holder || widget.isWindow() || qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()))
        return {};
    if (!holder->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(widget.geometry()))
        return QStringLiteral("reaches out of %1").arg(nameOf(*holder));
    return {};
}

QStringList overlapsIn(const QWidget& holder)
{
    QStringList flaws;
    const QLayout* layout = holder.layout();
    std::vector<const QWidget*> parts;
    for (int i = 0; layout && i < layout->count(); ++i) {
        const QWidget* part = layout->itemAt(i)->widget();
        if (part && part->isVisible())
            parts.push_back(part);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t k = i + 1; k < parts.size(); ++k) {
            if (parts[i]->geometry().intersects(parts[k]->geometry()))
                flaws << QStringLiteral("lies over %1")
                             .arg(nameOf(*parts[k]))
                             .prepend(nameOf(*parts[i]) + QLatin1Char(' '));
        }
    }
    return flaws;
}

QStringList flawsOfOne(const QWidget& widget)
{
    QStringList flaws{flawOfPlace(widget)};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        flaws << flawOfLabel(*label);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        flaws << flawOfButton(*button);
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        flaws << flawOfField(*field);
    else if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        flaws << flawOfChoice(*choice);
    else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        flaws << flawOfHeader(*header);
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        flaws << flawOfTabs(*tabs);
    else if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget))
        flaws << flawOfScrolling(*area);
    flaws.removeAll(QString());
    return flaws;
}

} // namespace

QStringList flawsOf(const QWidget& shown)
{
    QStringList flaws = overlapsIn(shown);
    for (const QWidget* widget : shown.findChildren<QWidget*>()) {
        if (widget->inherits("QLineEditIconButton")) // Qt's own
            continue;
        if (!widget->isVisible() || widget->window() != shown.window())
            continue;
        if (shown.isWindow() && widget->visibleRegion().isEmpty()) // a part is looked at as a whole
            continue;
        flaws << overlapsIn(*widget);
        for (const QString& flaw : flawsOfOne(*widget))
            flaws << nameOf(*widget) + QLatin1Char(' ') + flaw;
    }
    flaws.removeDuplicates();
    return flaws;
}

} // namespace joust::tour
