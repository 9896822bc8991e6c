// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_filters.h"

#include "ui/battle/vote_bar.h"
#include "ui/common/page_header.h"
#include "ui/data/data_words.h"
#include "ui/data/date_chip.h"
#include "ui/data/value_chip.h"
#include "ui/leaderboard/choice_chip.h"

#include <QLineEdit>

namespace joust::ui {

namespace {

using base::Outcome;
using store::VoteState;

constexpr int kAnyOutcome = -1;
constexpr int kLongestSearch = 1000; // UTF-16 units, less than 4 KiB of UTF-8

std::vector<std::string> namesOf(const std::map<std::string, std::uint64_t>& counts)
{
    std::vector<std::string> names;
    for (const auto& [name, votes] : counts)
        names.push_back(name);
    return names;
}

} // namespace

DataFilters::DataFilters(PageHeader& header, QWidget* page)
    : QObject(page)
    , m_field(new QLineEdit(page))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Search in prompts and answers"));
    m_field->setAccessibleName(tr("Search in prompts and answers"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(kLongestSearch);
    addChips(header);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    const auto takeText = [this] {
        store::VoteSearch search = m_search;
        search.text = m_field->text().toStdString();
        take(search);
    };
    connect(&m_typing, &QTimer::timeout, this, takeText);
    connect(m_field, &QLineEdit::returnPressed, this, takeText);
}

void DataFilters::addChips(PageHeader& header)
{
    m_outcome = new ChoiceChip(tr("Vote"), &header);
    m_outcome->setObjectName(QStringLiteral("outcomeChip"));
    m_outcome->addChoice(kAnyOutcome, tr("All votes"), tr("All votes"));
    for (const Outcome outcome : {Outcome::A, Outcome::B, Outcome::Tie, Outcome::BothBad})
        m_outcome->addChoice(static_cast<int>(outcome), VoteBar::outcomeText(outcome), VoteBar::outcomeText(outcome));
    m_state = new ChoiceChip(tr("State"), &header);
    m_state->setObjectName(QStringLiteral("stateChip"));
    for (const VoteState state :
         {VoteState::Any, VoteState::Valid, VoteState::Excluded, VoteState::Flagged, VoteState::Retracted})
        m_state->addChoice(static_cast<int>(state), DataWords::state(state), DataWords::state(state));
    m_annotator = new ValueChip(tr("All annotators"), tr("Annotator"), &header);
    m_annotator->setObjectName(QStringLiteral("annotatorChip"));
    m_category = new ValueChip(tr("All categories"), tr("Category"), &header);
    m_category->setObjectName(QStringLiteral("categoryChip"));
    m_contestant = new ValueChip(tr("All contestants"), tr("Contestant"), &header);
    m_contestant->setObjectName(QStringLiteral("contestantChip"));
    m_opponent = new ValueChip(tr("Any opponent"), tr("Opponent"), &header);
    m_opponent->setObjectName(QStringLiteral("opponentChip"));
    m_dates = new DateChip(&header);
    m_dates->setObjectName(QStringLiteral("dateChip"));
    m_order = new ChoiceChip(tr("Order"), &header);
    m_order->setObjectName(QStringLiteral("orderChip"));
    m_order->addChoice(0, tr("Newest first"), tr("Newest first"));
    m_order->addChoice(1, tr("Oldest first"), tr("Oldest first"));
    const auto takeChips = [this] {
        store::VoteSearch search = m_search;
        search.outcome.reset();
        if (m_outcome->value() != kAnyOutcome)
            search.outcome = static_cast<Outcome>(m_outcome->value());
        search.state = static_cast<VoteState>(m_state->value());
        search.annotator = m_annotator->value();
        search.category = m_category->value();
        search.contestant = m_contestant->value();
        search.opponent = m_opponent->value();
        search.since = m_dates->since();
        search.until = m_dates->until();
        search.oldestFirst = m_order->value() == 1;
        take(search);
    };
    for (ChoiceChip* chip : {m_outcome, m_state, m_order})
        connect(chip, &ChoiceChip::chosen, this, takeChips);
    for (ValueChip* chip : {m_annotator, m_category, m_contestant, m_opponent})
        connect(chip, &ValueChip::chosen, this, takeChips);
    connect(m_dates, &DateChip::chosen, this, takeChips);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_outcome, m_state, m_annotator, m_category, m_contestant,
                                                         m_opponent, m_dates, m_order})
        header.addChip(chip);
    showSearch(); // a chip without values hides after it got its place
}

bool DataFilters::isFiltering() const
{
    store::VoteSearch all;
    all.oldestFirst = m_search.oldestFirst;
    return m_search != all;
}

void DataFilters::reset()
{
    store::VoteSearch all;
    all.oldestFirst = m_search.oldestFirst;
    take(all);
    showSearch();
}

void DataFilters::showPair(const std::string& nameA, const std::string& nameB)
{
    store::VoteSearch pair;
    pair.oldestFirst = m_search.oldestFirst;
    pair.contestant = nameA;
    pair.opponent = nameB;
    if (m_suspended) {
        m_search = pair;
        return;
    }
    take(pair);
    showSearch();
}

void DataFilters::take(const store::VoteSearch& search)
{
    m_typing.stop();
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT changed();
}

void DataFilters::setFacets(const exchange::VoteFacets& facets)
{
    m_annotator->setValues(namesOf(facets.annotators));
    m_category->setValues(namesOf(facets.categories));
    m_contestant->setValues(namesOf(facets.contestants));
    m_opponent->setValues(namesOf(facets.contestants));
}

void DataFilters::suspend()
{
    const store::VoteSearch kept = m_search;
    m_search = {};
    setFacets({});
    showSearch();
    m_search = kept;
    m_suspended = true;
}

void DataFilters::resume()
{
    m_suspended = false;
    showSearch();
}

void DataFilters::showSearch()
{
    m_field->setText(QString::fromStdString(m_search.text));
    m_outcome->setValue(m_search.outcome ? static_cast<int>(*m_search.outcome) : kAnyOutcome);
    m_state->setValue(static_cast<int>(m_search.state));
    m_annotator->setValue(m_search.annotator);
    m_category->setValue(m_search.category);
    m_contestant->setValue(m_search.contestant);
    m_opponent->setValue(m_search.opponent);
    m_dates->setRange(m_search.since, m_search.until);
    m_order->setValue(m_search.oldestFirst ? 1 : 0);
    m_typing.stop(); // nobody typed
}

} // namespace joust::ui
