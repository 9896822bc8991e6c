// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page: every vote with its battle, searched and filtered; votes are left out of rankings, and flagged, here.
// Blindness: it lists votes, so an open battle is never in it; between deactivate() and activate() no name is in any of
// its widgets. UI thread only.
#pragma once

#include "base/result.h"
#include "store/vote_detail.h"
#include "store/vote_list.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace joust::ui {

class AuditView;
class BusyBar;
class DataFilters;
class DataSource;
class EmptyState;
class LeaksView;
class MessageStrip;
class ReasonDialog;
struct SearchPreparation;
class VotePanel;
class VotesModel;

class DataPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kVotesAtOnce = 200; // then reading pauses until somebody scrolls there

    // `source` outlives the page.
    explicit DataPage(DataSource& source, QWidget* parent = nullptr);

    void activate();   // reads the first page
    void deactivate(); // stops reading, and drops everything that was read
    bool isReading() const;

public Q_SLOTS:
    // The votes of two contestants, by their display names; also while the page is hidden, for when it is shown.
    void showPair(const QString& nameA, const QString& nameB);

Q_SIGNALS:
    void startBattleRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& icon, const QKeySequence& keys);
    void buildActions();
    void buildTable();
    void buildLayout();
    void connectParts();
    void connectKeys();
    void fitColumns();

    void reload();
    void readOn(int votes);
    void askPage();
    void take(base::Result<store::VotePage> result);
    void finishReading();
    void stop();
    void showCount();
    void fail(const base::Error& error, std::function<void()> again);
    void forget();

    void prepareSearch();
    void finishPreparing();
    void showSide(QWidget* view);

    void showCurrent();
    void loadCurrent();
    void takeDetail(base::Result<store::VoteDetail> result);
    void nameActions();
    void askReason(store::MarkKind kind);
    void mark(const std::string& vote, store::MarkKind kind, const QString& reason);
    void afterMark(const std::string& vote, store::MarkKind kind, const base::Result<void>& result);

    DataSource& m_source;
    DataFilters* m_filters = nullptr;
    VotesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    VotePanel* m_panel = nullptr;
    QLabel* m_count = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    BusyBar* m_preparing = nullptr; // the search index
    QTimer m_preparingTick;
    std::shared_ptr<SearchPreparation> m_preparation;
    bool m_preparingRefused = false;   // until the page is shown again
    QStackedWidget* m_pages = nullptr; // votes, audit, names in answers
    AuditView* m_audit = nullptr;
    LeaksView* m_leaks = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_noVotes = nullptr;
    EmptyState* m_noMatch = nullptr;
    QAction* m_exclude = nullptr;
    QAction* m_flag = nullptr;
    QPointer<ReasonDialog> m_asking;
    QTimer m_selecting; // a held arrow key does not read every vote on its way

    std::optional<store::VotePosition> m_next;
    int m_wanted = 0; // rows that are still to come before reading pauses
    qint64 m_scanned = 0;
    qint64 m_total = 0;
    std::string m_selected; // the vote whose details are shown or on their way
    bool m_excluded = false;
    bool m_flagged = false;
    quint64 m_request = 0; // answers to older requests are dropped
    bool m_active = false;
};

} // namespace joust::ui
