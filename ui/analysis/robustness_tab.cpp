// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/robustness_tab.h"

#include "ui/analysis/robustness_words.h"
#include "ui/analysis/table_card.h"
#include "ui/charts/chart_card.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace joust::ui {

namespace {

using Signs = CoefficientPicture::Signs;

constexpr int kTallest = 620;
constexpr std::size_t kMostCells = 12;
constexpr std::size_t kFewestVariants = 3;

// A picture of the bars, or the sentence that says why there is none.
void fill(ChartCard& card, std::vector<CoefficientBar> bars, const QString& note, const QString& value, Signs signs,
          const QString& label)
{
    if (bars.empty())
        return card.showNothing(note);
    card.setNote(note);
    card.setPicture(std::make_shared<CoefficientPicture>(std::move(bars), value, signs, label));
}

} // namespace

RobustnessTab::RobustnessTab(QWidget* parent)
    : CardPane(parent)
    , m_verdict(new QLabel(this))
    , m_caution(new MessageStrip(this))
    , m_leaders(new ChartCard(tr("Who leads, in how many ways"), this))
    , m_topFives(new ChartCard(tr("Among the first five, in how many ways"), this))
    , m_ways(new TableCard(tr("Ways to compute the ranking"), QStringLiteral("waysTable"),
                           RobustnessWords::wayColumns(), this))
    , m_models(new ChartCard(tr("Which model predicts unseen votes (thousandths from the best)"), this))
    , m_modelTable(new TableCard(tr("Scores on unseen votes"), QStringLiteral("modelsTable"),
                                 RobustnessWords::modelColumns(), this))
    , m_cells(new ChartCard(tr("Better or worse in a category than elsewhere (Elo)"), this))
    , m_categories(
          new TableCard(tr("Categories"), QStringLiteral("categoriesTable"), RobustnessWords::categoryColumns(), this))
    , m_cellTable(new TableCard(tr("Contestants by category"), QStringLiteral("categoryCellsTable"),
                                RobustnessWords::cellColumns(), this))
    , m_choose(new QPushButton(tr("Choose variants..."), this))
    , m_variants(new ChartCard(tr("Picked as the best of several variants (Elo taken off)"), this))
    , m_variantTable(
          new TableCard(tr("Variants"), QStringLiteral("variantsTable"), RobustnessWords::variantColumns(), this))
{
    m_verdict->setObjectName(QStringLiteral("robustnessVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->setObjectName(QStringLiteral("chooseVariants"));
    m_choose->setToolTip(tr("Three or more contestants that are variants of one thing"));
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_choose->hide();
    connect(m_choose, &QPushButton::clicked, this, &RobustnessTab::variantsWanted);
    for (ChartCard* card : cards())
        card->setTallest(kTallest);
    m_ways->setSpared(RobustnessWords::sparedWayColumns());
    m_categories->setSpared(RobustnessWords::sparedCategoryColumns());
    m_cellTable->setSpared(RobustnessWords::sparedCellColumns());
    m_modelTable->setSpared({2});
    placeAll();
}

void RobustnessTab::placeAll()
{
    placeAcross(m_verdict, 0);
    placeAcross(m_caution, 1);
    place(m_leaders, 2, 0);
    place(m_topFives, 2, 1);
    placeAcross(m_ways, 3);
    place(m_models, 4, 0);
    place(m_modelTable, 4, 1);
    placeAcross(m_cells, 5); // its names are long
    placeAcross(m_categories, 6);
    placeAcross(m_cellTable, 7);
    place(m_variants, 8, 0);
    place(m_variantTable, 8, 1);
    placeAcross(m_choose, 9);
    stretchRow(10); // an empty one: cards keep their heights
}

void RobustnessTab::show(const RobustnessAnalysis& found)
{
    using Words = RobustnessWords;
    m_contestants = found.contestants;
    m_verdict->setText(Words::verdict(found));
    m_caution->clear();
    if (const QString caution = Words::caution(found); !caution.isEmpty())
        m_caution->show(Severity::Warning, caution);
    const QString contestant = tr("Contestant");
    fill(*m_leaders, Words::leaders(found), tr("No contestant has a rating."), tr("Ways"), Signs::Counts, contestant);
    fill(*m_topFives, Words::topFives(found), tr("No contestant has a rating."), tr("Ways"), Signs::Counts, contestant);
    for (ChartCard* card : {m_leaders, m_topFives})
        card->setNote(tr("Of %Ln way(s): rules for ties, style, side and whose votes are alike.", nullptr,
                         static_cast<int>(found.report.universes.size())));
    m_ways->setRows(Words::ways(found));
    const auto& ways = found.report.universes;
    m_ways->setUnwanted(Words::kFitColumn, // it says something where they differ from what is usual
                        std::all_of(ways.begin(), ways.end(), [](const auto& way) {
                            return way.status == rating::word(rating::FitStatus::Converged);
                        }));
    fill(*m_models, Words::models(found), Words::heldOutNote(found), tr("Thousandths"), Signs::Minus, tr("Model"));
    m_modelTable->setRows(Words::modelRows(found));
    fill(*m_cells, Words::categoryCells(found, kMostCells), Words::categoryNote(found), tr("Elo"), Signs::Always,
         tr("Contestant, category"));
    m_categories->setRows(Words::categories(found));
    m_cellTable->setRows(Words::cells(found));
    fill(*m_variants, Words::variants(found), Words::variantsNote(found), tr("Elo"), Signs::Always, tr("Variant"));
    m_variantTable->setRows(Words::variantRows(found));
    m_choose->setVisible(found.contestants.size() >= kFewestVariants);
}

void RobustnessTab::clear()
{
    m_contestants.clear();
    m_verdict->clear();
    m_caution->clear();
    m_choose->hide();
    for (ChartCard* card : cards()) {
        card->setNote({});
        card->setPicture(nullptr);
    }
    for (TableCard* card : {m_ways, m_modelTable, m_categories, m_cellTable, m_variantTable})
        card->setRows({});
}

} // namespace joust::ui
