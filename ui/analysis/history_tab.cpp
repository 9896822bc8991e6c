// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/history_tab.h"

#include "ui/analysis/history_words.h"
#include "ui/analysis/snapshot_words.h"
#include "ui/charts/chart_card.h"

#include <QLabel>

namespace joust::ui {

namespace {

constexpr std::size_t kMostChanged = 10;
constexpr int kLeastSnapshots = 340;
constexpr int kMostBars = 500;

} // namespace

HistoryTab::HistoryTab(QWidget* parent)
    : CardPane(parent)
    , m_verdict(new QLabel(this))
    , m_ratings(new ChartCard(tr("Ratings over time"), this))
    , m_snapshots(new ChartCard(tr("Ratings as they were frozen"), this))
    , m_drift(new ChartCard(tr("Who changed most (max |W|)"), this))
    , m_days(new ChartCard(tr("Votes a day"), this))
{
    m_verdict->setObjectName(QStringLiteral("historyVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    placeAcross(m_verdict, 0);
    placeAcross(m_ratings, 1);
    placeAcross(m_snapshots, 2);
    place(m_drift, 3, 0);
    place(m_days, 3, 1);
    stretchRow(1);
    m_ratings->setMinimumHeight(400);
    for (ChartCard* card : {m_drift, m_days}) {
        card->setMinimumHeight(280);
        card->setTallest(kMostBars);
    }
    m_drift->setNote(tr("Above 1.36 is more than chance for one contestant alone; the line below says it for all."));
}

void HistoryTab::show(const HistoryAnalysis& history)
{
    m_verdict->setText(HistoryWords::verdict(history));
    m_ratings->setNote(HistoryWords::slicesNote(history));
    m_ratings->setPicture(
        std::make_shared<HistoryPicture>(HistoryWords::lines(history), HistoryWords::slices(history)));
    showSnapshots(history);
    m_drift->setPicture(std::make_shared<CoefficientPicture>(HistoryWords::drift(history, kMostChanged), tr("max |W|"),
                                                             CoefficientPicture::Signs::Minus, tr("Contestant")));
    m_days->setPicture(std::make_shared<DaysPicture>(HistoryWords::days(history), tr("Votes")));
}

void HistoryTab::showSnapshots(const HistoryAnalysis& history)
{
    const QString note = SnapshotWords::note(history.snapshots);
    const bool any = !history.snapshots.empty();
    m_snapshots->setMinimumHeight(any ? kLeastSnapshots : 0);
    if (!any)
        return m_snapshots->showNothing(note);
    m_snapshots->setNote(note);
    m_snapshots->setPicture(std::make_shared<HistoryPicture>(SnapshotWords::lines(history.snapshots),
                                                             SnapshotWords::names(history.snapshots)));
}

void HistoryTab::clear()
{
    m_verdict->clear();
    m_ratings->setNote({});
    m_snapshots->setNote({});
    for (ChartCard* card : cards())
        card->setPicture(nullptr);
}

} // namespace joust::ui
