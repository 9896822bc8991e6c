// SPDX-License-Identifier: GPL-3.0-or-later
// A query as one line of chips in a page's header: method, ties, covariates, intervals, and one chip for each filter
// that is set. UI thread only.
#pragma once

#include <QObject>

#include <vector>

class QPushButton;

namespace joust::ui {

class ChoiceChip;
class CurrentQuery;
class PageHeader;

class QueryChips final : public QObject
{
    Q_OBJECT

public:
    // `query` and `header` outlive this object.
    QueryChips(PageHeader& header, CurrentQuery& query, QObject* parent = nullptr);

private:
    struct FilterChip
    {
        QPushButton* button = nullptr;
        void (*clear)(CurrentQuery& query) = nullptr;
        QString (*text)(const CurrentQuery& query) = nullptr; // empty: the filter is not set
    };

    void addMethod(PageHeader& header);
    QPushButton* addMenuChip(PageHeader& header, const char* name);
    void addFilters(PageHeader& header);
    void refresh();
    void refreshOptions();

    CurrentQuery& m_query;
    ChoiceChip* m_method = nullptr;
    ChoiceChip* m_ties = nullptr;
    QPushButton* m_covariates = nullptr;
    QPushButton* m_intervals = nullptr;
    QPushButton* m_add = nullptr;
    std::vector<FilterChip> m_filters;
};

} // namespace joust::ui
