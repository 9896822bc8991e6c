// SPDX-License-Identifier: GPL-3.0-or-later
// The Endpoints page: a table, the details of the selected one, its actions and its test.
// Blindness: between deactivate() and activate() no endpoint is in any of its widgets. UI thread only.
#pragma once

#include "base/result.h"
#include "store/endpoint_repository.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace joust::ui {

class BusyBar;
class EmptyState;
class EndpointDetail;
class EndpointEditing;
class EndpointsModel;
class EndpointsSource;
class MessageStrip;

class EndpointsPage final : public QWidget
{
    Q_OBJECT

public:
    // `source` outlives the page.
    explicit EndpointsPage(EndpointsSource& source, QWidget* parent = nullptr);

    void activate();   // reads the list
    void deactivate(); // stops a test, closes the form, and drops everything that was read
    void reload();
    void addEndpoint(); // opens the form

    EndpointEditing* editing() const { return m_editing; }

Q_SIGNALS:
    // The list has changed on disk: added, changed, disabled, removed, restored.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& text, const QString& icon, const QKeySequence& keys);
    void buildActions();
    void buildLayout();
    void buildTable();
    void connectParts();
    void take(base::Result<std::vector<store::EndpointRow>> result);
    void fitColumns();
    void showNothing();
    void select(std::optional<base::EndpointId> id);
    void showCurrent();
    std::optional<store::EndpointRow> current() const;
    void afterChange(const base::Result<void>& result, const QString& said);
    void offer(const QString& text, std::function<void()> handler);
    void duplicateCurrent();
    void toggleCurrent();
    void removeCurrent();
    void undoRemove(base::EndpointId id, const QString& name);
    void testCurrent();
    void offerNewKey(const base::Result<void>& result);
    void stopTest();

    EndpointsSource& m_source;
    EndpointsModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QTableView* m_table = nullptr;
    EndpointDetail* m_detail = nullptr;
    EndpointEditing* m_editing = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_test = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_remove = nullptr;
    std::optional<base::EndpointId> m_selected;
    std::optional<base::EndpointId> m_tested;
    quint64 m_request = 0; // answers to older requests are dropped
    quint64 m_testRun = 0;
    bool m_active = false;
};

} // namespace joust::ui
