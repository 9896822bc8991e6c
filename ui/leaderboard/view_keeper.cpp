// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/view_keeper.h"

#include "ui/leaderboard/board_controls.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_source.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kLongestName = 80;

} // namespace

ViewKeeper::ViewKeeper(LeaderboardSource& source, CurrentQuery& query, BoardControls& controls, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_query(query)
    , m_controls(controls)
{
    connect(&controls, &BoardControls::saveViewRequested, this, &ViewKeeper::askName);
    connect(&controls, &BoardControls::viewChosen, this, &ViewKeeper::apply);
    connect(&controls, &BoardControls::viewRemoved, this, &ViewKeeper::remove);
    connect(&controls, &BoardControls::resetRequested, this, [this] { m_query.setQuery({}); });
    m_source.loadViews(this, [this](const auto& views) { take(views); });
}

void ViewKeeper::askName()
{
    auto* dialog = new QInputDialog(QApplication::activeWindow());
    dialog->setObjectName(QStringLiteral("viewNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view. One of the same name is replaced."));
    if (auto* edit = dialog->findChild<QLineEdit*>())
        edit->setMaxLength(kLongestName);
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewKeeper::saveAs);
    dialog->open();
}

void ViewKeeper::saveAs(const QString& name)
{
    const std::string id = name.simplified().left(kLongestName).toStdString();
    if (id.empty())
        return;
    std::vector<exchange::SavedView> views = m_controls.views();
    const auto same = std::find_if(views.begin(), views.end(), [&](const auto& view) { return view.name == id; });
    if (same != views.end())
        same->query = m_query.query();
    else
        views.push_back({id, m_query.query()});
    store(views);
}

void ViewKeeper::apply(int index)
{
    m_query.setQuery(m_controls.views()[static_cast<std::size_t>(index)].query);
}

void ViewKeeper::remove(int index)
{
    std::vector<exchange::SavedView> views = m_controls.views();
    views.erase(views.begin() + index);
    store(views);
}

void ViewKeeper::store(const std::vector<exchange::SavedView>& views)
{
    m_source.saveViews(views, this, [this](const auto& stored) { take(stored); });
}

void ViewKeeper::take(const base::Result<std::vector<exchange::SavedView>>& views)
{
    if (views)
        m_controls.setViews(*views);
    else
        Q_EMIT failed(views.error());
}

} // namespace joust::ui
