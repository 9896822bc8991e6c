// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoints_page.h"

#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/endpoints/endpoint_detail.h"
#include "ui/endpoints/endpoint_editing.h"
#include "ui/endpoints/endpoints_model.h"
#include "ui/endpoints/endpoints_source.h"
#include "ui/endpoints/probe_view.h"

#include <QEvent>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

namespace joust::ui {

namespace {

// "name copy", "name copy 2" ...: the first that is free.
QString copyName(const QString& name, const std::vector<store::EndpointRow>& rows)
{
    const auto taken = [&rows](const QString& wanted) {
        return std::any_of(rows.begin(), rows.end(), [&wanted](const store::EndpointRow& row) {
            return QString::fromStdString(row.name).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    const QString first = EndpointsPage::tr("%1 copy").arg(name);
    QString wanted = first;
    for (int number = 2; taken(wanted); ++number)
        wanted = QStringLiteral("%1 %2").arg(first).arg(number);
    return wanted;
}

} // namespace

EndpointsPage::EndpointsPage(EndpointsSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
{
    setObjectName(QStringLiteral("endpointsPage"));
    m_editing = new EndpointEditing(source, *this);
    buildActions();
    buildLayout();
    connectParts();
    showNothing();
}

void EndpointsPage::activate()
{
    m_active = true;
    reload();
}

void EndpointsPage::deactivate()
{
    m_active = false;
    ++m_request;
    stopTest();
    m_editing->close();
    m_message->clear();
    m_busy->finish();
    m_selected.reset();
    showNothing();
}

void EndpointsPage::reload()
{
    if (!m_active)
        return;
    m_busy->start(tr("Reading the endpoints..."), false);
    const quint64 request = ++m_request;
    m_source.list(this, [this, request](base::Result<std::vector<store::EndpointRow>> result) {
        if (request == m_request)
            take(std::move(result));
    });
}

void EndpointsPage::take(base::Result<std::vector<store::EndpointRow>> result)
{
    m_busy->finish();
    if (!result) {
        showNothing();
        m_message->showError(result.error());
        offer(tr("Try again"), [this] {
            m_message->clear();
            reload();
        });
        return;
    }
    const std::optional<base::EndpointId> wanted = m_selected;
    m_model->setRows(std::move(*result));
    fitColumns();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_content);
    select(wanted);
}

// The model's name takes what the others leave; a long name or address is elided. What then finds no room is left to
// the panel beside the table.
void EndpointsPage::fitColumns()
{
    constexpr int kLongest = 220;
    constexpr int kModelCharacters = 20;
    const std::array dispensable{EndpointsModel::Revision, EndpointsModel::Key, EndpointsModel::Battles};
    for (const int column : dispensable)
        m_table->setColumnHidden(column, false);
    m_table->resizeColumnsToContents();
    for (const int column : {EndpointsModel::Name, EndpointsModel::Host})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kLongest));
    int wanted = kModelCharacters * m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        wanted += column == EndpointsModel::Model ? 0 : m_table->columnWidth(column);
    for (const int column : dispensable) {
        if (wanted <= m_table->viewport()->width())
            break;
        wanted -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
}

bool EndpointsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_active)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void EndpointsPage::showNothing()
{
    m_model->setRows({});
    m_detail->clear();
    m_stack->setCurrentWidget(m_blank);
}

// The row of `id`, else the first one.
void EndpointsPage::select(std::optional<base::EndpointId> id)
{
    const std::optional<int> row = id ? m_model->rowOf(*id) : std::nullopt;
    const QModelIndex index = row ? m_sorted->mapFromSource(m_model->index(*row, 0)) : m_sorted->index(0, 0);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    showCurrent();
}

std::optional<store::EndpointRow> EndpointsPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->rowAt(index.row())) : std::nullopt;
}

void EndpointsPage::showCurrent()
{
    const std::optional<store::EndpointRow> row = current();
    for (QAction* action : {m_edit, m_test, m_duplicate, m_toggle, m_remove})
        action->setEnabled(row.has_value());
    if (m_tested && (!row || row->id != *m_tested))
        stopTest();
    if (!row) {
        m_detail->clear();
        return;
    }
    m_selected = row->id;
    m_toggle->setText(row->disabled ? tr("Enable") : tr("Disable"));
    m_detail->showRow(*row);
}

void EndpointsPage::addEndpoint()
{
    m_message->clear();
    m_editing->openNew(m_model->rows());
}

void EndpointsPage::afterChange(const base::Result<void>& result, const QString& said)
{
    if (!m_active)
        return;
    if (!result)
        m_message->showError(result.error());
    else
        m_message->show(Severity::Good, said);
    m_message->setClosable(true);
    reload();
    if (result)
        Q_EMIT changed();
}

// The exact type matters: with a plain lambda, QWidget's template of the same name is the better match.
void EndpointsPage::offer(const QString& text, std::function<void()> handler)
{
    m_message->addButton(text, std::move(handler));
}

void EndpointsPage::duplicateCurrent()
{
    const std::optional<store::EndpointRow> row = current();
    if (!row)
        return;
    const QString name = copyName(QString::fromStdString(row->name), m_model->rows());
    m_source.duplicate(row->id, name, this, [this, name](const base::Result<store::EndpointRow>& result) {
        if (result)
            m_selected = result->id;
        afterChange(result ? base::Result<void>() : base::Result<void>(result.error()), tr("Added %1.").arg(name));
    });
}

void EndpointsPage::toggleCurrent()
{
    const std::optional<store::EndpointRow> row = current();
    if (!row)
        return;
    m_message->clear();
    const QString name = QString::fromStdString(row->name);
    const QString said = row->disabled ? tr("%1 is drawn for new battles again.").arg(name)
                                       : tr("%1 is not drawn for new battles. Its battles and votes stay.").arg(name);
    m_source.setDisabled(row->id, !row->disabled, this,
                         [this, said](const base::Result<void>& result) { afterChange(result, said); });
}

void EndpointsPage::removeCurrent()
{
    const std::optional<store::EndpointRow> row = current();
    if (!row)
        return;
    const base::EndpointId id = row->id;
    const QString name = QString::fromStdString(row->name);
    m_source.remove(id, this, [this, id, name](const base::Result<void>& result) {
        afterChange(result, tr("Removed %1. Its battles and votes stay.").arg(name));
        if (result && m_active)
            offer(tr("Undo"), [this, id, name] { undoRemove(id, name); });
    });
}

void EndpointsPage::undoRemove(base::EndpointId id, const QString& name)
{
    m_message->clear();
    m_selected = id;
    m_source.restore(
        id, this, [this, name](const base::Result<void>& result) { afterChange(result, tr("%1 is back.").arg(name)); });
}

void EndpointsPage::testCurrent()
{
    const std::optional<store::EndpointRow> row = current();
    if (!row)
        return;
    stopTest();
    m_tested = row->id;
    const quint64 run = ++m_testRun;
    ProbeView* view = m_detail->probe();
    view->start();
    m_source.test(
        row->id, this,
        [this, run, view](const endpoint::ProbeStep& step) {
            if (run == m_testRun)
                view->addStep(step);
        },
        [this, run, view](const base::Result<void>& result) {
            if (run != m_testRun)
                return;
            m_tested.reset();
            view->finish(result);
            offerNewKey(result);
        });
}

// A key that is gone or locked away is a normal state: nothing is deleted, and the form takes it again.
void EndpointsPage::offerNewKey(const base::Result<void>& result)
{
    using Code = base::ErrorCode;
    if (result || (result.error().code != Code::KeyMissing && result.error().code != Code::KeyringUnavailable))
        return;
    m_message->showError(result.error());
    offer(tr("Enter the key again"), [this] { m_edit->trigger(); });
}

void EndpointsPage::stopTest()
{
    if (!m_tested)
        return;
    m_tested.reset();
    ++m_testRun;
    m_source.cancelTest();
    m_detail->probe()->finish(base::Error{base::ErrorCode::Cancelled, {}});
}

} // namespace joust::ui
