// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/query_menus.h"

#include "ui/leaderboard/contestants_dialog.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/date_range_dialog.h"
#include "ui/leaderboard/query_words.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <functional>

namespace joust::ui {

namespace {

using exchange::BoardQuery;
using Change = std::function<void(BoardQuery&)>;

// A checkable entry that changes the query. No ampersand of a name is a mnemonic.
QAction* addEntry(QMenu& menu, CurrentQuery& query, QString text, bool checked, Change change)
{
    QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, &query, [&query, change = std::move(change)] {
        BoardQuery wanted = query.query();
        change(wanted);
        query.setQuery(wanted);
    });
    return action;
}

// One of several values of an enum or number inside the options.
template <typename Value, typename Text>
void addChoices(QMenu& menu, CurrentQuery& query, Value rating::RankOptions::*member,
                std::initializer_list<Value> values, Text text)
{
    auto* group = new QActionGroup(&menu);
    for (const Value value : values) {
        const bool now = query.query().options.*member == value;
        group->addAction(addEntry(menu, query, text(value), now,
                                  [member, value](BoardQuery& wanted) { wanted.options.*member = value; }));
    }
}

// All, or one of the values that occur.
void addValues(QMenu& menu, CurrentQuery& query, const std::map<std::string, std::uint64_t>& values,
               std::optional<std::string> exchange::VoteFilter::*member, const QString& all,
               QString (*text)(const std::string&))
{
    auto* group = new QActionGroup(&menu);
    const std::optional<std::string>& now = query.query().filter.*member;
    group->addAction(
        addEntry(menu, query, all, !now, [member](BoardQuery& wanted) { (wanted.filter.*member).reset(); }));
    menu.addSeparator();
    for (const auto& [value, votes] : values)
        group->addAction(addEntry(menu, query, text(value), now == value,
                                  [member, value = value](BoardQuery& wanted) { wanted.filter.*member = value; }));
}

QString asItIs(const std::string& text)
{
    return QString::fromStdString(text);
}

bool controls(const rating::RankOptions& options, const std::string& name)
{
    return std::find(options.controls.begin(), options.controls.end(), name) != options.controls.end();
}

// Adds or removes a control; style features keep their own order in front of the others.
void toggleControl(BoardQuery& query, const std::string& name, const std::vector<std::string>& order)
{
    std::vector<std::string>& now = query.options.controls;
    std::vector<std::string> wanted;
    for (const std::string& one : order)
        if (controls(query.options, one) != (one == name))
            wanted.push_back(one);
    now = wanted;
}

void addDates(QMenu& menu, CurrentQuery& query)
{
    auto* group = new QActionGroup(&menu);
    const exchange::VoteFilter& now = query.query().filter;
    constexpr double kDay = 86400.0;
    const double end = (std::floor(query.facets().last / kDay) + 1.0) * kDay; // the day of the newest vote counts whole
    group->addAction(
        addEntry(menu, query, QueryMenus::tr("All dates"), !now.since && !now.until, [](BoardQuery& wanted) {
            wanted.filter.since.reset();
            wanted.filter.until.reset();
        }));
    menu.addSeparator();
    for (const int days : {7, 30, 90}) {
        const double since = end - days * kDay;
        if (since <= query.facets().first)
            continue;
        group->addAction(addEntry(menu, query, QueryMenus::tr("The last %1 days with votes").arg(days),
                                  now.since == since && !now.until, [since](BoardQuery& wanted) {
                                      wanted.filter.since = since;
                                      wanted.filter.until.reset();
                                  }));
    }
    QAction* other = menu.addAction(QueryMenus::tr("From and to..."));
    QObject::connect(other, &QAction::triggered, &query,
                     [&query] { DateRangeDialog::ask(query, QApplication::activeWindow()); });
}

void addInclusions(QMenu& menu, CurrentQuery& query)
{
    using Filter = exchange::VoteFilter;
    for (const auto& [member, text] :
         {std::pair(&Filter::includeLeaked, QueryMenus::tr("Answers that name their maker")),
          std::pair(&Filter::includeExcluded, QueryMenus::tr("Votes excluded by hand")),
          std::pair(&Filter::includeNotBlind, QueryMenus::tr("Battles that were not blind"))})
        addEntry(menu, query, text, query.query().filter.*member,
                 [member = member](BoardQuery& wanted) { wanted.filter.*member = !(wanted.filter.*member); });
    addEntry(menu, query, QueryMenus::tr("Votes of people who knew who it was"), !query.query().filter.excludeKnown,
             [](BoardQuery& wanted) { wanted.filter.excludeKnown = !wanted.filter.excludeKnown; });
}

} // namespace

void QueryMenus::fillCovariates(QMenu& menu, CurrentQuery& query)
{
    menu.clear();
    const rating::RankOptions& options = query.query().options;
    addEntry(menu, query, tr("Control for nothing"), options.controls.empty() && !options.position,
             [](BoardQuery& wanted) {
                 wanted.options.controls.clear();
                 wanted.options.position = false;
             });
    addEntry(menu, query, tr("Control for style: length, headers, lists, bold"),
             options.controls == rating::styleControls(),
             [](BoardQuery& wanted) { wanted.options.controls = rating::styleControls(); });
    std::vector<std::string> offered = rating::styleControls();
    offered.insert(offered.end(), {"code_blocks", "tables", "emoji"});
    for (const auto& [has, name] :
         {std::pair(query.facets().firstTokenTimes, "ttft_ms"), std::pair(query.facets().totalTimes, "total_ms"),
          std::pair(query.facets().costs, "cost")})
        if (has)
            offered.emplace_back(name);
    menu.addSection(tr("One by one"));
    for (const std::string& name : offered)
        addEntry(menu, query, QueryWords::covariate(name), controls(options, name),
                 [name, offered](BoardQuery& wanted) { toggleControl(wanted, name, offered); });
    menu.addSeparator();
    addEntry(menu, query, tr("The advantage of side A"), options.position,
             [](BoardQuery& wanted) { wanted.options.position = !wanted.options.position; });
}

void QueryMenus::fillIntervals(QMenu& menu, CurrentQuery& query)
{
    using rating::ClusterChoice;
    using rating::IntervalKind;
    using rating::RankOptions;
    using rating::Simultaneous;
    menu.clear();
    addChoices(menu, query, &RankOptions::interval,
               {IntervalKind::Sandwich, IntervalKind::Model, IntervalKind::Bootstrap, IntervalKind::None},
               &QueryWords::interval);
    menu.addSeparator();
    addChoices(*menu.addMenu(tr("Level")), query, &RankOptions::level, {0.9, 0.95, 0.99}, &QueryWords::level);
    addChoices(*menu.addMenu(tr("Whose votes are alike")), query, &RankOptions::cluster,
               {ClusterChoice::Auto, ClusterChoice::Annotator, ClusterChoice::Prompt, ClusterChoice::Both,
                ClusterChoice::None},
               &QueryWords::cluster);
    addChoices(*menu.addMenu(tr("Ranks hold")), query, &RankOptions::simultaneous,
               {Simultaneous::Contestant, Simultaneous::MaxZ, Simultaneous::Bonferroni, Simultaneous::None},
               &QueryWords::simultaneous);
}

void QueryMenus::fillFilters(QMenu& menu, CurrentQuery& query)
{
    using exchange::JudgeVotes;
    using exchange::VoteFilter;
    menu.clear();
    const exchange::VoteFacets& facets = query.facets();
    const VoteFilter& now = query.query().filter;
    if (!facets.categories.empty())
        addValues(*menu.addMenu(tr("Category")), query, facets.categories, &VoteFilter::category, tr("All categories"),
                  asItIs);
    if (facets.languages.size() > 1 || now.language)
        addValues(*menu.addMenu(tr("Language")), query, facets.languages, &VoteFilter::language, tr("All languages"),
                  &QueryWords::language);
    if (facets.annotators.size() > 1 || !now.annotators.empty()) {
        QAction* choose = menu.addAction(tr("Annotators..."));
        QObject::connect(choose, &QAction::triggered, &query,
                         [&query] { ContestantsDialog::askAnnotators(query, QApplication::activeWindow()); });
    }
    if (facets.contestants.size() > 2 || !now.contestants.empty()) {
        QAction* choose = menu.addAction(tr("Contestants..."));
        QObject::connect(choose, &QAction::triggered, &query,
                         [&query] { ContestantsDialog::ask(query, QApplication::activeWindow()); });
    }
    if (facets.last > 0.0)
        addDates(*menu.addMenu(tr("Date")), query);
    if (facets.judgeVotes > 0 || now.judgeVotes != JudgeVotes::Exclude) {
        QMenu* judges = menu.addMenu(tr("Votes of"));
        auto* group = new QActionGroup(judges);
        for (const JudgeVotes value : {JudgeVotes::Exclude, JudgeVotes::Only, JudgeVotes::Include})
            group->addAction(addEntry(*judges, query, QueryWords::judges(value), now.judgeVotes == value,
                                      [value](BoardQuery& wanted) { wanted.filter.judgeVotes = value; }));
    }
    addInclusions(*menu.addMenu(tr("Count these too")), query);
}

} // namespace joust::ui
