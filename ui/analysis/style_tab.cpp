// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/style_tab.h"

#include "ui/analysis/style_words.h"
#include "ui/charts/chart_card.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/board_words.h"

#include <QLabel>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr double kLogarithmicFrom = 4.0; // longest by shortest

bool spansMuch(const std::vector<ScatterPoint>& points)
{
    const auto [least, most] = std::minmax_element(
        points.begin(), points.end(), [](const ScatterPoint& a, const ScatterPoint& b) { return a.x < b.x; });
    return !points.empty() && most->x > kLogarithmicFrom * least->x;
}

} // namespace

StyleTab::StyleTab(QWidget* parent)
    : CardPane(parent)
    , m_summary(new QLabel(this))
    , m_sentences(new QLabel(this))
    , m_ranks(new ChartCard(tr("Ranks without and with style control"), this))
    , m_worth(new ChartCard(tr("What style is worth (Elo for +1 sd)"), this))
    , m_lengths(new ChartCard(tr("Length and rating"), this))
{
    for (QLabel* label : {m_summary, m_sentences}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_summary->setObjectName(QStringLiteral("styleSummary"));
    m_sentences->setObjectName(QStringLiteral("styleSentences"));
    setRole(m_summary, Role::Muted);
    placeAcross(m_summary, 0);
    placeAcross(m_sentences, 1);
    place(m_worth, 2, 0);
    place(m_lengths, 3, 0);
    place(m_ranks, 2, 1, 2);
    stretchRow(3);
}

void StyleTab::show(const StyleAnalysis& style)
{
    m_summary->setText(StyleWords::summary(style));
    const QStringList sentences = StyleWords::twice(style.controlled);
    m_sentences->setText(sentences.isEmpty() ? tr("No style coefficient could be estimated from these votes.")
                                             : sentences.join(QLatin1Char('\n')));
    m_ranks->setNote(BoardSentence::caution(style.controlled)); // ranks of groups that never met say nothing together
    m_ranks->setPicture(
        std::make_shared<SlopePicture>(StyleWords::slopes(style), tr("without"), tr("with style control")));
    m_worth->setPicture(std::make_shared<CoefficientPicture>(StyleWords::bars(style.controlled), tr("Elo for +1 sd")));
    std::vector<ScatterPoint> points = StyleWords::lengths(style);
    const bool logarithmic = spansMuch(points);
    m_lengths->setPicture(std::make_shared<ScatterPicture>(
        std::move(points), ScatterAxes{tr("Contestant"), tr("Mean length of an answer (words and marks)"),
                                       tr("Rating without style control"), logarithmic}));
}

void StyleTab::clear()
{
    m_summary->clear();
    m_sentences->clear();
    m_ranks->setNote({});
    for (ChartCard* card : cards())
        card->setPicture(nullptr);
}

} // namespace joust::ui
