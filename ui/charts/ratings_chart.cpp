// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_chart.h"

#include "ui/common/elided_label.h"
#include "ui/common/role.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QChartView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace joust::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kWhole = 1e-6; // a factor that leaves nothing out

} // namespace

RatingsChart::RatingsChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new RatingsPlot)
    , m_view(new QChartView(m_plot))
    , m_scroll(new QScrollArea(this))
    , m_readout(new ElidedLabel({}, this))
{
    m_view->setObjectName(QStringLiteral("ratingsChartView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setRubberBand(QChartView::NoRubberBand);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_view->setAccessibleName(tr("Chart of the ratings"));
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_readout->setObjectName(QStringLiteral("ratingsReadout"));
    setRole(m_readout, Role::Muted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(kSpace12, kSpace4, kSpace4, kSpace4);
    inside->addWidget(m_scroll);
    layout->addWidget(card, 1);
    layout->addWidget(m_readout);
    followPalette();
    clear();
}

void RatingsChart::setRows(std::vector<RatingsChartRow> rows)
{
    m_view->setMinimumHeight(RatingsPlot::neededHeight(static_cast<int>(rows.size()), font()));
    m_plot->setRows(std::move(rows));
    showRow(-1, false);
}

void RatingsChart::clear()
{
    setRows({});
}

QString RatingsChart::readout() const
{
    return m_readout->text();
}

void RatingsChart::setCurrentRow(int row)
{
    if (row < static_cast<int>(m_plot->rows().size()) && row != m_plot->currentRow())
        showRow(row, row >= 0);
}

void RatingsChart::showRow(int row, bool scrollToIt)
{
    m_plot->setCurrentRow(row);
    const QString help = tr("Arrow keys go from contestant to contestant, + and - zoom. The table shows the same.");
    m_view->setAccessibleDescription(row < 0 ? help : m_plot->rows()[static_cast<std::size_t>(row)].summary);
    if (row < 0) {
        m_readout->setText(tr("Point at a contestant, or use the arrow keys, to read its values. + and - zoom."));
        return;
    }
    m_readout->setText(m_plot->rows()[static_cast<std::size_t>(row)].summary);
    if (scrollToIt) {
        const QPointF place = m_plot->pointAt(row, m_plot->range().low);
        QAccessibleEvent moved(m_view, QAccessible::DescriptionChanged); // read out by screen readers
        QAccessible::updateAccessibility(&moved);
        m_scroll->ensureVisible(0, static_cast<int>(place.y()), 0, RatingsPlot::neededHeight(1, font()));
    }
}

// Around the contestant that is read out, else the middle.
bool RatingsChart::zoomByKey(int key)
{
    const double factor = key == Qt::Key_Plus || key == Qt::Key_Equal ? kZoomStep
                          : key == Qt::Key_Minus                      ? 1.0 / kZoomStep
                          : key == Qt::Key_0                          ? 0.0
                                                                      : -1.0;
    if (factor < 0.0)
        return false;
    const AxisRange range = m_plot->range();
    double fixed = (range.low + range.high) / 2.0;
    if (m_plot->currentRow() >= 0)
        fixed = m_plot->rows()[static_cast<std::size_t>(m_plot->currentRow())].value.rating.value_or(fixed);
    m_plot->zoom(factor > 0.0 ? factor : kWhole, fixed);
    return true;
}

bool RatingsChart::moveByKey(int key)
{
    const int last = static_cast<int>(m_plot->rows().size()) - 1;
    const int current = m_plot->currentRow();
    int row = 0;
    if (key == Qt::Key_Down)
        row = std::min(current + 1, last);
    else if (key == Qt::Key_Up)
        row = std::max(current - 1, 0);
    else if (key == Qt::Key_End)
        row = last;
    else if (key != Qt::Key_Home)
        return false;
    if (last < 0)
        return false;
    showRow(row, true);
    Q_EMIT currentRowChanged(row);
    return true;
}

bool RatingsChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        const QPoint position = static_cast<QMouseEvent*>(event)->position().toPoint();
        showRow(m_plot->rowAt(m_plot->mapFromScene(m_view->mapToScene(position))), false);
    } else if (event->type() == QEvent::MouseButtonPress && watched == m_view->viewport()) {
        if (m_plot->currentRow() >= 0)
            Q_EMIT currentRowChanged(m_plot->currentRow());
    } else if (event->type() == QEvent::Leave && watched == m_view->viewport()) {
        showRow(-1, false);
    } else if (event->type() == QEvent::KeyPress && watched == m_view) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return zoomByKey(key) || moveByKey(key);
    } else if (event->type() == QEvent::Wheel && watched == m_view->viewport()) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            const QPointF place = m_plot->mapFromScene(m_view->mapToScene(wheel->position().toPoint()));
            m_plot->zoom(std::pow(kZoomStep, wheel->angleDelta().y() / 120.0), m_plot->ratingAt(place.x()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RatingsChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        followPalette();
}

void RatingsChart::followPalette()
{
    m_plot->setFont(font());
    m_plot->setTokens(currentTokens());
    m_view->setBackgroundBrush(currentTokens().surface);
}

} // namespace joust::ui
