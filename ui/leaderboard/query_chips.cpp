// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/query_chips.h"

#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/leaderboard/choice_chip.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/query_menus.h"
#include "ui/leaderboard/query_words.h"

#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace joust::ui {

namespace {

using exchange::JudgeVotes;
using exchange::VoteFilter;
using rating::Method;
using rating::TieRule;

constexpr int kLongestChip = 48; // characters; the rest is in the tool tip

void setActive(QPushButton& chip, bool active)
{
    if (chip.property("active").toBool() == active)
        return;
    chip.setProperty("active", active);
    chip.style()->unpolish(&chip); // the style sheet matches properties only when it polishes
    chip.style()->polish(&chip);
}

void setWords(QPushButton& chip, const QString& text, const QString& accessible)
{
    const QString shown = text.size() > kLongestChip ? text.left(kLongestChip - 1) + QChar(0x2026) : text;
    chip.setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
    chip.setToolTip(text == shown ? QString() : text.toHtmlEscaped());
    chip.setAccessibleName(accessible);
}

template <typename Member>
void clearFilter(CurrentQuery& query, Member member)
{
    static const VoteFilter kEverything;
    exchange::BoardQuery wanted = query.query();
    wanted.filter.*member = kEverything.*member;
    query.setQuery(wanted);
}

QString valueOf(const std::optional<std::string>& value)
{
    return value ? QString::fromStdString(*value) : QString();
}

} // namespace

QueryChips::QueryChips(PageHeader& header, CurrentQuery& query, QObject* parent)
    : QObject(parent)
    , m_query(query)
{
    addMethod(header);
    m_covariates = addMenuChip(header, "covariatesChip");
    connect(m_covariates->menu(), &QMenu::aboutToShow, this,
            [this] { QueryMenus::fillCovariates(*m_covariates->menu(), m_query); });
    m_intervals = addMenuChip(header, "intervalsChip");
    connect(m_intervals->menu(), &QMenu::aboutToShow, this,
            [this] { QueryMenus::fillIntervals(*m_intervals->menu(), m_query); });
    addFilters(header);
    m_add = addMenuChip(header, "addFilterChip");
    setWords(*m_add, tr("+ Filter"), tr("Add a filter"));
    connect(m_add->menu(), &QMenu::aboutToShow, this, [this] { QueryMenus::fillFilters(*m_add->menu(), m_query); });
    connect(&m_query, &CurrentQuery::changed, this, &QueryChips::refresh);
    refresh();
}

void QueryChips::addMethod(PageHeader& header)
{
    m_method = new ChoiceChip(tr("Method"), &header);
    m_method->setObjectName(QStringLiteral("methodChip"));
    m_method->addChoice(static_cast<int>(Method::BradleyTerry), tr("Bradley-Terry: all votes at once, with intervals"),
                        tr("Bradley-Terry"));
    m_method->addChoice(static_cast<int>(Method::Elo), tr("Elo: vote by vote, depends on their order, no intervals"),
                        tr("Elo (order-dependent)"));
    m_ties = new ChoiceChip(tr("Ties"), &header);
    m_ties->setObjectName(QStringLiteral("tiesChip"));
    for (const TieRule ties : {TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware})
        m_ties->addChoice(static_cast<int>(ties), QueryWords::ties(ties), QueryWords::tiesShort(ties));
    header.addChip(m_method);
    header.addChip(m_ties);
    connect(m_method, &ChoiceChip::chosen, this, [this](int value) {
        exchange::BoardQuery wanted = m_query.query();
        wanted.options.method = static_cast<Method>(value);
        m_query.setQuery(wanted);
    });
    connect(m_ties, &ChoiceChip::chosen, this, [this](int value) {
        exchange::BoardQuery wanted = m_query.query();
        wanted.options.ties = static_cast<TieRule>(value);
        m_query.setQuery(wanted);
        refresh(); // Elo may have refused it
    });
}

QPushButton* QueryChips::addMenuChip(PageHeader& header, const char* name)
{
    auto* chip = new QPushButton(&header);
    chip->setObjectName(QString::fromLatin1(name));
    chip->setMenu(new QMenu(chip));
    setRole(chip, Role::Chip);
    header.addChip(chip);
    return chip;
}

void QueryChips::addFilters(PageHeader& header)
{
    using Query = const CurrentQuery&;
    m_filters = {
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::category); },
         [](Query q) { return valueOf(q.query().filter.category); }},
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::language); },
         [](Query q) {
             const auto& language = q.query().filter.language;
             return language ? QueryWords::language(*language) : QString();
         }},
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::annotators); },
         [](Query q) { return QueryWords::annotators(q.query().filter); }},
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::contestants); },
         [](Query q) { // a number, never a name: chips outlive what the page shows
             const auto count = static_cast<int>(q.query().filter.contestants.size());
             return count > 0 ? tr("%n contestant(s)", nullptr, count) : QString();
         }},
        {nullptr,
         [](CurrentQuery& q) {
             exchange::BoardQuery wanted = q.query();
             wanted.filter.since.reset();
             wanted.filter.until.reset();
             q.setQuery(wanted);
         },
         [](Query q) { return QueryWords::dates(q.query().filter); }},
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::judgeVotes); },
         [](Query q) {
             const JudgeVotes votes = q.query().filter.judgeVotes;
             return votes == JudgeVotes::Exclude ? QString() : QueryWords::judges(votes);
         }},
        {nullptr,
         [](CurrentQuery& q) {
             exchange::BoardQuery wanted = q.query();
             wanted.filter.includeLeaked = wanted.filter.includeExcluded = wanted.filter.includeNotBlind = false;
             q.setQuery(wanted);
         },
         [](Query q) {
             const QString kinds = QueryWords::included(q.query().filter);
             return kinds.isEmpty() ? QString() : tr("also: %1", "kinds of votes").arg(kinds);
         }},
        {nullptr, [](CurrentQuery& q) { clearFilter(q, &VoteFilter::excludeKnown); },
         [](Query q) { return q.query().filter.excludeKnown ? tr("without: they knew who it was") : QString(); }},
    };
    for (FilterChip& filter : m_filters) {
        filter.button = new QPushButton(&header);
        filter.button->setObjectName(QStringLiteral("filterChip"));
        setRole(filter.button, Role::Chip);
        setActive(*filter.button, true);
        header.addChip(filter.button);
        connect(filter.button, &QPushButton::clicked, this, [this, clear = filter.clear] { clear(m_query); });
    }
}

void QueryChips::refresh()
{
    refreshOptions();
    for (const FilterChip& filter : m_filters) {
        const QString text = filter.text(m_query);
        filter.button->setVisible(!text.isEmpty());
        setWords(*filter.button, text + QStringLiteral(" \u00d7"), tr("Remove the filter %1").arg(text));
    }
}

void QueryChips::refreshOptions()
{
    const rating::RankOptions& options = m_query.query().options;
    m_method->setValue(static_cast<int>(options.method));
    m_ties->setValue(static_cast<int>(options.ties));
    const QString covariates = QueryWords::covariates(options);
    setWords(*m_covariates,
             covariates.isEmpty() ? tr("Style control: off") : tr("Controlled: %1", "covariates").arg(covariates),
             covariates.isEmpty() ? tr("Control for style and other numbers: off")
                                  : tr("Control for style and other numbers: %1").arg(covariates));
    setActive(*m_covariates, !covariates.isEmpty());
    const bool elo = options.method == Method::Elo;
    m_covariates->setEnabled(!elo && options.ties != TieRule::BadAware);
    m_intervals->setEnabled(!elo);
    const QString intervals = QueryWords::intervalChip(options);
    setWords(*m_intervals, intervals, tr("Intervals: %1").arg(intervals));
}

} // namespace joust::ui
