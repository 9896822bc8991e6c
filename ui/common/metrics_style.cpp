// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics_style.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace joust::ui {

namespace {
constexpr int kLongestAnimationMs = 120;
}

MetricsStyle::MetricsStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int MetricsStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpace8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kSpace12;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return iconBeside(widget ? widget->font() : QApplication::font());
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconBeside(widget ? widget->font() : QApplication::font()) - 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpace8;
    case PM_SplitterWidth:
        return kSpace12;
    case PM_HeaderDefaultSectionSizeVertical:
        return 36;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return kSpace4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MetricsStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return std::min(kLongestAnimationMs, QProxyStyle::styleHint(hint, option, widget, returnData));
    case SH_Widget_Animate:
        return 0;                             // no motion by default
    case SH_DialogButtonBox_ButtonsHaveIcons: // ours have words only, whatever the desktop does
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void MetricsStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QComboBox*>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool MetricsStyle::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // goes on to what scrolls
    return true;
}

void MetricsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace joust::ui
