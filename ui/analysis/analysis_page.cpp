// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_page.h"

#include "ui/analysis/analysis_source.h"
#include "ui/analysis/factors_tab.h"
#include "ui/analysis/history_tab.h"
#include "ui/analysis/pairs_tab.h"
#include "ui/analysis/planner_tab.h"
#include "ui/analysis/quality_tab.h"
#include "ui/analysis/robustness_tab.h"
#include "ui/analysis/style_tab.h"
#include "ui/charts/chart_card.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/contestants_dialog.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/query_chips.h"

#include <QDir>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace joust::ui {

namespace {

std::uint64_t votesOf(const StyleAnalysis& style)
{
    return style.controlled.data.comparisons;
}
std::uint64_t votesOf(const PairsAnalysis& pairs)
{
    return pairs.board.data.comparisons;
}
std::uint64_t votesOf(const QualityAnalysis& quality)
{
    return quality.board.data.comparisons;
}
std::uint64_t votesOf(const HistoryAnalysis& history)
{
    return history.votes;
}
std::uint64_t votesOf(const FactorsAnalysis& factors)
{
    return factors.votes;
}
std::uint64_t votesOf(const RobustnessAnalysis& found)
{
    return found.votes;
}
std::uint64_t votesOf(const PlanAnalysis& plan)
{
    return plan.votes;
}

} // namespace

AnalysisPage::AnalysisPage(AnalysisSource& source, CurrentQuery& query, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_query(query)
{
    setObjectName(QStringLiteral("analysisPage"));
    buildLayout();
    connect(&m_query, &CurrentQuery::changed, this, &AnalysisPage::reload);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AnalysisPage::reload);
    connect(m_busy, &BusyBar::cancelRequested, this, &AnalysisPage::stop);
    connect(m_empty, &EmptyState::actionTriggered, this, &AnalysisPage::startBattleRequested);
    connect(m_pairs, &PairsTab::pairRequested, this, &AnalysisPage::pairRequested);
    connect(m_robustness, &RobustnessTab::variantsWanted, this, &AnalysisPage::askVariants);
    connect(m_plan, &PlannerTab::runRequested, this, &AnalysisPage::runRequested);
    watchCards();
}

void AnalysisPage::buildLayout()
{
    auto* header = new PageHeader(tr("Analysis"), this);
    new QueryChips(*header, m_query, this);
    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("analysisTabs"));
    m_style = new StyleTab;
    m_pairs = new PairsTab;
    m_quality = new QualityTab;
    m_robustness = new RobustnessTab;
    m_factors = new FactorsTab;
    m_history = new HistoryTab;
    m_plan = new PlannerTab;
    addTab(m_style, tr("Style"));
    addTab(m_pairs, tr("Pairs"));
    addTab(m_quality, tr("Is it sound?"));
    addTab(m_robustness, tr("Does it hold?"));
    addTab(m_factors, tr("Cost", "tab: ratings against price, time and size"));
    addTab(m_history, tr("Over time"));
    addTab(m_plan, tr("Planner"));
    m_empty = new EmptyState(QStringLiteral("analysis"), {}, tr("Start a battle"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    for (QWidget* part : std::initializer_list<QWidget*>{header, m_message, m_busy})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
}

void AnalysisPage::addTab(QWidget* tab, const QString& title)
{
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidget(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(scroll, title);
}

void AnalysisPage::watchCards()
{
    for (const auto& cards : {m_style->cards(), m_pairs->cards(), m_quality->cards(), m_robustness->cards(),
                              m_factors->cards(), m_history->cards(), m_plan->cards()}) {
        for (ChartCard* card : cards) {
            connect(card, &ChartCard::saved, this, [this](const QString& path) {
                m_message->show(Severity::Good, tr("Written to %1").arg(QDir::toNativeSeparators(path)));
                m_message->setClosable(true);
            });
            connect(card, &ChartCard::failed, this, [this](const base::Error& error) {
                m_message->showError(error);
                m_message->setClosable(true);
            });
        }
    }
}

void AnalysisPage::activate()
{
    m_active = true;
    m_source.loadFacets(this, [this](const base::Result<exchange::VoteFacets>& facets) {
        if (facets && m_active)
            m_query.setFacets(*facets);
    });
    reload();
}

void AnalysisPage::deactivate()
{
    m_active = false;
    ++m_request;
    m_source.cancel();
    m_busy->finish();
    ContestantsDialog::dismiss();
    m_message->clear();
    clear();
}

void AnalysisPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void AnalysisPage::setBattlesOffered(bool offered)
{
    m_pairs->setBattlesOffered(offered);
}

void AnalysisPage::setRunsOffered(bool offered)
{
    m_plan->setRunsOffered(offered);
}

bool AnalysisPage::isShowing(Tab tab) const
{
    return m_shown == tab;
}

void AnalysisPage::clear()
{
    m_shown = -1;
    m_style->clear();
    m_pairs->clear();
    m_quality->clear();
    m_robustness->clear();
    m_factors->clear();
    m_history->clear();
    m_plan->clear();
}

// Numbers of other options than the chips say are not shown while the new ones are computed.
void AnalysisPage::reload()
{
    if (!m_active)
        return;
    clear();
    m_message->clear();
    m_stack->setCurrentWidget(m_tabs);
    m_busy->start(tr("Computing..."));
    loadTab(m_tabs->currentIndex());
}

void AnalysisPage::loadTab(int tab)
{
    const quint64 request = ++m_request;
    if (tab == Style)
        m_source.loadStyle(m_query.query(), this,
                           [this, request](const auto& result) { take(request, Style, m_style, result); });
    else if (tab == Pairs)
        m_source.loadPairs(m_query.query(), this,
                           [this, request](const auto& result) { take(request, Pairs, m_pairs, result); });
    else if (tab == Quality)
        m_source.loadQuality(m_query.query(), this,
                             [this, request](const auto& result) { take(request, Quality, m_quality, result); });
    else if (tab == Robustness)
        m_source.loadRobustness(m_query.query(), m_variants, this, [this, request](const auto& result) {
            take(request, Robustness, m_robustness, result);
        });
    else if (tab == Factors)
        m_source.loadFactors(m_query.query(), this,
                             [this, request](const auto& result) { take(request, Factors, m_factors, result); });
    else if (tab == History)
        m_source.loadHistory(m_query.query(), this,
                             [this, request](const auto& result) { take(request, History, m_history, result); });
    else
        m_source.loadPlan(m_query.query(), this,
                          [this, request](const auto& result) { take(request, Plan, m_plan, result); });
}

template <typename Analysis, typename View>
void AnalysisPage::take(quint64 request, int tab, View* view, const base::Result<Analysis>& result)
{
    if (request != m_request)
        return;
    m_busy->finish();
    if (!result) {
        m_message->showError(result.error());
        m_message->addButton(tr("Try again"), std::function<void()>([this] { reload(); }));
        return;
    }
    if (votesOf(*result) == 0) {
        m_empty->setSentence(tr("There are no votes to analyse under these options."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    view->show(*result);
    m_shown = tab;
}

void AnalysisPage::stop()
{
    ++m_request;
    m_source.cancel();
    m_busy->finish();
    m_message->show(Severity::Info, tr("Stopped. Nothing is shown."));
    m_message->addButton(tr("Compute again"), std::function<void()>([this] { reload(); }));
}

void AnalysisPage::askVariants()
{
    ContestantsChoice choice;
    choice.title = tr("Variants of one thing");
    choice.explanation = tr("What is the best of them worth once its being picked is taken off?");
    choice.listName = tr("Contestants that are variants");
    choice.tooFew = tr("That takes at least three.");
    choice.fewest = 3;
    for (const std::string& name : m_robustness->contestants())
        choice.offered.emplace_back(name, 0);
    choice.chosen = m_variants;
    choice.take = [this](std::vector<std::string> names) {
        m_variants = std::move(names);
        reload();
    };
    ContestantsDialog::ask(std::move(choice), this);
}

} // namespace joust::ui
