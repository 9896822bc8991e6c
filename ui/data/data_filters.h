// SPDX-License-Identifier: GPL-3.0-or-later
// What is searched for: a text field, and chips in the page's header. UI thread only.
#pragma once

#include "exchange/vote_facets.h"
#include "store/vote_list.h"

#include <QObject>
#include <QTimer>

class QLineEdit;
class QWidget;

namespace joust::ui {

class ChoiceChip;
class DateChip;
class PageHeader;
class ValueChip;

class DataFilters final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kTypingMs = 250; // after the last key

    // `header` outlives this object; the field is for the page to place.
    DataFilters(PageHeader& header, QWidget* page);

    QLineEdit* field() const { return m_field; }
    const store::VoteSearch& search() const { return m_search; }
    bool isFiltering() const; // some votes are left out
    void reset();             // every vote, in the same order
    // Only the votes of these two, on either side. While suspended, only what resume() will show.
    void showPair(const std::string& nameA, const std::string& nameB);
    void setFacets(const exchange::VoteFacets& facets);
    // A search may hold a name: the widgets forget it, and show it again after resume().
    void suspend();
    void resume();

Q_SIGNALS:
    void changed();

private:
    void addChips(PageHeader& header);
    void showSearch();
    void take(const store::VoteSearch& search);

    QLineEdit* m_field;
    ChoiceChip* m_outcome = nullptr;
    ChoiceChip* m_state = nullptr;
    ChoiceChip* m_order = nullptr;
    ValueChip* m_annotator = nullptr;
    ValueChip* m_category = nullptr;
    ValueChip* m_contestant = nullptr;
    ValueChip* m_opponent = nullptr;
    DateChip* m_dates = nullptr;
    QTimer m_typing;
    store::VoteSearch m_search;
    bool m_suspended = true; // no name may be in a widget
};

} // namespace joust::ui
