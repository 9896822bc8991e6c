// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/data/audit_view.h"
#include "ui/data/data_filters.h"
#include "ui/data/data_source.h"
#include "ui/data/leaks_view.h"
#include "ui/data/reason_dialog.h"
#include "ui/data/vote_panel.h"
#include "ui/data/votes_model.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace joust::ui {

namespace {

using store::MarkKind;

MarkKind opposite(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Exclude:
        return MarkKind::Include;
    case MarkKind::Include:
        return MarkKind::Exclude;
    case MarkKind::Flag:
        return MarkKind::Unflag;
    default:
        return MarkKind::Flag;
    }
}

QString saidOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Exclude:
        return DataPage::tr("The vote is excluded: no ranking counts it. It stays in the workspace.");
    case MarkKind::Include:
        return DataPage::tr("The vote counts again.");
    case MarkKind::Flag:
        return DataPage::tr("The vote is flagged. Rankings do not change.");
    default:
        return DataPage::tr("The flag is removed.");
    }
}

struct Question
{
    QString title;
    QString sentence;
    QString action;
};

Question questionOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Exclude:
        return {DataPage::tr("Exclude the vote"),
                DataPage::tr("No ranking and no preference export will count this vote. It stays in the workspace, "
                             "with your reason, and can be included again."),
                DataPage::tr("Exclude")};
    case MarkKind::Include:
        return {DataPage::tr("Include the vote again"),
                DataPage::tr("Rankings and exports will count this vote again. Its history stays."),
                DataPage::tr("Include again")};
    case MarkKind::Flag:
        return {DataPage::tr("Flag the vote"), DataPage::tr("A flag asks for a second look and changes no ranking."),
                DataPage::tr("Flag")};
    default:
        return {DataPage::tr("Remove the flag"), DataPage::tr("The vote's history stays."),
                DataPage::tr("Remove the flag")};
    }
}

bool isFlagged(const store::VoteDetail& detail)
{
    bool flagged = false;
    for (const store::MarkRow& mark : detail.marks) {
        if (mark.kind == MarkKind::Flag || mark.kind == MarkKind::Unflag)
            flagged = mark.kind == MarkKind::Flag;
    }
    return flagged;
}

} // namespace

DataPage::DataPage(DataSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
{
    setObjectName(QStringLiteral("dataPage"));
    buildActions();
    buildLayout();
    connectParts();
    connectKeys();
    forget();
}

void DataPage::showPair(const QString& nameA, const QString& nameB)
{
    showSide(nullptr);
    m_filters->showPair(nameA.toStdString(), nameB.toStdString());
}

void DataPage::activate()
{
    m_active = true;
    m_preparingRefused = false;
    m_filters->resume();
    m_source.loadFacets(this, [this](const base::Result<exchange::VoteFacets>& facets) {
        if (m_active && facets)
            m_filters->setFacets(*facets);
    });
    reload();
}

void DataPage::deactivate()
{
    m_active = false;
    ++m_request;
    m_source.cancel();
    if (m_asking)
        m_asking->close();
    m_source.stopPreparing();
    finishPreparing();
    showSide(nullptr);
    finishReading();
    m_message->clear();
    m_filters->suspend();
    forget();
}

bool DataPage::isReading() const
{
    return m_busy->isBusy();
}

void DataPage::forget()
{
    m_selecting.stop();
    m_selected.clear();
    m_excluded = m_flagged = false;
    m_next.reset();
    m_scanned = 0;
    m_total = 0;
    m_model->clear();
    m_panel->clear();
    m_count->clear();
    nameActions();
    m_stack->setCurrentWidget(m_content);
}

void DataPage::reload()
{
    if (!m_active)
        return;
    const std::string kept = m_selected;
    m_message->clear();
    forget();
    m_selected = kept;
    readOn(kVotesAtOnce);
    prepareSearch();
}

// The first search of a large workspace walks through its texts; meanwhile the index for the next one is made.
void DataPage::prepareSearch()
{
    if (m_filters->search().text.empty() || m_preparation || m_preparingRefused)
        return;
    m_preparation = std::make_shared<SearchPreparation>();
    m_preparingTick.start();
    m_source.prepareSearch(m_preparation, this, [this, mine = m_preparation](const base::Result<bool>&) {
        if (mine == m_preparation) // without an index every vote is looked at: no reason for a message
            finishPreparing();
    });
}

void DataPage::finishPreparing()
{
    m_preparation.reset();
    m_preparingTick.stop();
    m_preparing->finish();
}

// The audit, the names in answers, or, with none, the votes.
void DataPage::showSide(QWidget* view)
{
    QWidget* const before = m_pages->currentWidget();
    if (before == view || (view == nullptr && m_pages->currentIndex() == 0))
        return;
    if (before == m_audit)
        m_audit->deactivate();
    if (before == m_leaks)
        m_leaks->deactivate();
    if (view == nullptr)
        return m_pages->setCurrentIndex(0);
    m_pages->setCurrentWidget(view);
    view == m_audit ? m_audit->activate() : m_leaks->activate();
}

void DataPage::readOn(int votes)
{
    m_wanted = votes;
    m_busy->start(m_filters->isFiltering() ? tr("Searching the votes...") : tr("Reading the votes..."));
    askPage();
}

void DataPage::askPage()
{
    const quint64 request = ++m_request;
    store::VotePageRequest page;
    page.search = m_filters->search();
    page.after = m_next;
    page.limit = m_wanted;
    m_source.loadPage(page, this, [this, request](base::Result<store::VotePage> result) {
        if (request == m_request)
            take(std::move(result));
    });
}

void DataPage::take(base::Result<store::VotePage> result)
{
    if (!result) {
        finishReading();
        fail(result.error(), [this] { m_scanned == 0 ? reload() : readOn(kVotesAtOnce); });
        return;
    }
    m_scanned += result->scanned;
    m_total = result->total > 0 ? result->total : m_total;
    m_wanted -= static_cast<int>(result->rows.size());
    m_next = result->next;
    const bool first = m_model->rowCount() == 0 && !result->rows.empty();
    const bool goesOn = m_next && m_wanted > 0;
    m_model->append(std::move(result->rows), m_next && !goesOn);
    if (first) {
        fitColumns();
        const std::optional<int> row = m_model->rowOf(m_selected);
        m_selected.clear();
        m_table->setCurrentIndex(m_model->index(row.value_or(0), 0));
    }
    showCount();
    m_busy->setProgress(m_scanned, m_total);
    if (goesOn)
        return askPage();
    finishReading();
    if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_filters->isFiltering() ? m_noMatch : m_noVotes);
}

void DataPage::finishReading()
{
    m_busy->finish();
}

// What was found so far stays.
void DataPage::stop()
{
    ++m_request;
    m_source.cancel();
    finishReading();
    const QLocale locale;
    m_message->show(Severity::Info,
                    tr("Stopped after %1 of %2 votes.").arg(locale.toString(m_scanned), locale.toString(m_total)));
    m_message->addButton(tr("Go on"), std::function<void()>([this] {
                             m_message->clear();
                             readOn(kVotesAtOnce);
                         }));
}

void DataPage::showCount()
{
    const int found = m_model->rowCount();
    if (!m_filters->isFiltering())
        m_count->setText(tr("%Ln vote(s)", nullptr, static_cast<int>(m_total)));
    else
        m_count->setText(m_next ? tr("%Ln vote(s) found so far", nullptr, found)
                                : tr("%Ln vote(s) found", nullptr, found));
}

void DataPage::fail(const base::Error& error, std::function<void()> again)
{
    m_message->showError(error);
    m_message->addButton(tr("Try again"), std::function<void()>([this, again = std::move(again)] {
                             const std::function<void()> work = again; // the message, and its handler, go
                             m_message->clear();
                             work();
                         }));
}

void DataPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const std::string vote = index.isValid() ? m_model->rowAt(index.row()).voteId : std::string();
    if (vote == m_selected)
        return;
    m_selected = vote;
    m_excluded = m_flagged = false;
    nameActions();
    if (vote.empty())
        m_panel->clear();
    else
        m_selecting.start();
}

void DataPage::loadCurrent()
{
    const base::Result<base::VoteId> id = base::VoteId::parse(m_selected);
    if (!m_active || !id)
        return;
    m_source.loadVote(*id, this, [this, vote = m_selected](base::Result<store::VoteDetail> result) {
        if (m_active && vote == m_selected)
            takeDetail(std::move(result));
    });
}

void DataPage::takeDetail(base::Result<store::VoteDetail> result)
{
    if (!result) {
        m_panel->clear();
        return fail(result.error(), [this] { loadCurrent(); });
    }
    const bool retracted = result->vote.retracted;
    m_excluded = !result->vote.excludedReason.empty();
    m_flagged = isFlagged(*result);
    if (m_model->setMarks(m_selected, retracted, m_excluded, m_flagged))
        fitColumns(); // its word needs room
    m_panel->showVote(std::move(*result));
    nameActions();
    m_exclude->setEnabled(m_excluded || !retracted); // no ranking counts a retracted vote anyway
    m_flag->setEnabled(true);
}

// As for a vote whose details are not here yet.
void DataPage::nameActions()
{
    m_exclude->setText(m_excluded ? tr("Include again...") : tr("Exclude..."));
    m_flag->setText(m_flagged ? tr("Remove the flag...") : tr("Flag..."));
    m_exclude->setEnabled(false);
    m_flag->setEnabled(false);
}

void DataPage::askReason(MarkKind kind)
{
    if (m_asking)
        return;
    const Question question = questionOf(kind);
    m_asking = new ReasonDialog(question.title, question.sentence, question.action, this);
    connect(m_asking, &ReasonDialog::given, this,
            [this, vote = m_selected, kind](const QString& reason) { mark(vote, kind, reason); });
    m_asking->open();
}

void DataPage::mark(const std::string& vote, MarkKind kind, const QString& reason)
{
    const base::Result<base::VoteId> id = base::VoteId::parse(vote);
    if (!id)
        return;
    m_source.mark(*id, kind, reason, this, [this, vote, kind](const base::Result<void>& result) {
        if (m_active)
            afterMark(vote, kind, result);
    });
}

void DataPage::afterMark(const std::string& vote, MarkKind kind, const base::Result<void>& result)
{
    if (result) {
        m_message->show(Severity::Good, saidOf(kind));
        m_message->addButton(tr("Undo"), std::function<void()>([this, vote, kind] {
                                 m_message->clear();
                                 mark(vote, opposite(kind), tr("Undone"));
                             }));
    } else {
        m_message->showError(result.error());
    }
    m_message->setClosable(true);
    if (vote == m_selected)
        return loadCurrent();
    const std::optional<int> row = m_model->rowOf(vote);
    if (row)
        m_table->setCurrentIndex(m_model->index(*row, 0)); // loads it
}

} // namespace joust::ui
