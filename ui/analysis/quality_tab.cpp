// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/quality_tab.h"

#include "ui/analysis/annotators_model.h"
#include "ui/analysis/fitted_columns.h"
#include "ui/analysis/judge_words.h"
#include "ui/analysis/quality_words.h"
#include "ui/analysis/sorted_table.h"
#include "ui/analysis/table_card.h"
#include "ui/charts/chart_card.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace joust::ui {

namespace {

using Verdict = QualityFinding::Verdict;

constexpr int kFindings = 7;
constexpr int kLeastChart = 280;

// Where there is little room the verdict stays, and what it rests on goes.
const std::vector<int> kSpared{AnnotatorsModel::RankChanges, AnnotatorsModel::ShareBothBad,
                               AnnotatorsModel::ShareTie,    AnnotatorsModel::Time,
                               AnnotatorsModel::Removal,     AnnotatorsModel::Favourite,
                               AnnotatorsModel::Side,        AnnotatorsModel::ShareA,
                               AnnotatorsModel::Agree,       AnnotatorsModel::P};

struct Sign
{
    QString icon;
    Tone tone;
    QString word;
};

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sound:
        return {QStringLiteral("check"), Tone::Good, QualityTab::tr("Sound")};
    case Verdict::Look:
        return {QStringLiteral("warning"), Tone::Warn, QualityTab::tr("Look at this")};
    case Verdict::Unknown:
        break;
    }
    return {QStringLiteral("info"), Tone::Muted, QualityTab::tr("Not known")};
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    auto* title = new QLabel(text, parent);
    title->setTextFormat(Qt::PlainText);
    setRole(title, Role::SectionTitle);
    return title;
}

} // namespace

QualityTab::QualityTab(QWidget* parent)
    : CardPane(parent)
    , m_agreement(new QLabel(this))
    , m_model(new AnnotatorsModel(this))
    , m_table(sortedTable(*m_model, AnnotatorsModel::SortRole, tr("Annotators"), this))
    , m_columns(new FittedColumns(*m_table, kSpared))
    , m_bothBad(new ChartCard(tr("Battles in which both answers were bad (%)"), this))
    , m_categories(new ChartCard(tr("Both bad by category (%)"), this))
    , m_judges(
          new TableCard(tr("Model judges against people"), QStringLiteral("judgesTable"), JudgeWords::columns(), this))
{
    m_judges->setSpared(JudgeWords::sparedColumns());
    place(makeFindings(), 0, 0);
    place(m_bothBad, 0, 1);
    placeAcross(m_categories, 1);
    placeAcross(makeAnnotators(), 2);
    placeAcross(m_judges, 3);
    stretchRow(2);
    for (ChartCard* card : {m_bothBad, m_categories}) {
        card->setMinimumHeight(kLeastChart);
    }
}

QFrame* QualityTab::makeFindings()
{
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    grid->setHorizontalSpacing(kSpace12);
    grid->setVerticalSpacing(kSpace12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sectionTitle(tr("Is it sound?"), card), 0, 0, 1, 2);
    for (int i = 0; i < kFindings; ++i) {
        FindingRow row{new QLabel(card), new QLabel(card), 0};
        row.text->setObjectName(QStringLiteral("finding"));
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(row.icon, i + 1, 0, Qt::AlignTop);
        grid->addWidget(row.text, i + 1, 1);
        m_findings.push_back(row);
    }
    m_agreement->setTextFormat(Qt::PlainText);
    m_agreement->setWordWrap(true);
    setRole(m_agreement, Role::Muted);
    grid->addWidget(m_agreement, kFindings + 1, 1);
    grid->setRowStretch(kFindings + 2, 1);
    return card;
}

QFrame* QualityTab::makeAnnotators()
{
    m_table->setObjectName(QStringLiteral("annotatorsTable"));
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    column->setSpacing(kSpace8);
    column->addWidget(sectionTitle(tr("Annotators, the most unusual first"), card));
    column->addWidget(m_table, 1);
    return card;
}

void QualityTab::show(const QualityAnalysis& quality)
{
    const std::vector<QualityFinding> findings = QualityWords::findings(quality);
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        m_findings[i].verdict = static_cast<int>(findings[i].verdict);
        m_findings[i].text->setText(findings[i].text);
    }
    refreshIcons();
    m_agreement->setText(QualityWords::agreementNote(quality.agreement));
    m_model->setQuality(quality);
    const auto& times = quality.audit.times.annotators;
    const bool timed =
        std::any_of(times.begin(), times.end(), [](const auto& each) { return each.medianMs.has_value(); });
    m_columns->measure();
    m_columns->setUnwanted(AnnotatorsModel::Time, !timed);
    m_judges->setRows(JudgeWords::rows(quality));
    m_judges->setNote(JudgeWords::note(quality));
    m_bothBad->setPicture(std::make_shared<CoefficientPicture>(QualityWords::bothBad(quality), tr("Both bad %"),
                                                               CoefficientPicture::Signs::Minus, tr("Contestant")));
    std::vector<CoefficientBar> categories = QualityWords::bothBadByCategory(quality);
    m_categories->setMinimumHeight(categories.empty() ? 0 : kLeastChart);
    if (categories.empty())
        return m_categories->showNothing(tr("No vote says what its prompt is about."));
    m_categories->setNote(tr("Votes of all contestants, with Wilson's interval."));
    m_categories->setPicture(std::make_shared<CoefficientPicture>(std::move(categories), tr("Both bad %"),
                                                                  CoefficientPicture::Signs::Minus, tr("Category")));
}

void QualityTab::clear()
{
    for (const FindingRow& row : m_findings)
        row.text->clear();
    m_agreement->clear();
    m_model->clear();
    m_judges->setRows({});
    m_categories->setNote({});
    for (ChartCard* card : cards())
        card->setPicture(nullptr);
}

void QualityTab::refreshIcons()
{
    for (const FindingRow& row : m_findings) {
        const Sign sign = signOf(static_cast<Verdict>(row.verdict));
        row.icon->setPixmap(tintedPixmap(sign.icon, toneColor(sign.tone), iconBeside(font()), devicePixelRatioF()));
        row.icon->setAccessibleName(sign.word); // the icon's meaning as a word
    }
}

void QualityTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcons();
}

} // namespace joust::ui
