// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_freezer.h"

#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_source.h"

#include <QApplication>
#include <QLineEdit>

namespace joust::ui {

namespace {

constexpr int kLongestName = 60; // at most 4 bytes a character

} // namespace

BoardFreezer::BoardFreezer(LeaderboardSource& source, CurrentQuery& query, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_query(query)
{
}

void BoardFreezer::askName()
{
    m_dialog = new QInputDialog(QApplication::activeWindow());
    m_dialog->setObjectName(QStringLiteral("freezeDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Freeze this board"));
    m_dialog->setLabelText(tr("The ranking as it is now is kept in the workspace and can never be changed or removed.\n"
                              "Name (may be empty):"));
    m_dialog->setOkButtonText(tr("Freeze"));
    if (auto* edit = m_dialog->findChild<QLineEdit*>())
        edit->setMaxLength(kLongestName);
    connect(m_dialog, &QInputDialog::textValueSelected, this, &BoardFreezer::freeze);
    m_dialog->open();
}

void BoardFreezer::freeze(const QString& name)
{
    if (!m_query.query().filter.annotators.empty()) {
        Q_EMIT refused(
            tr("A ranking of chosen annotators cannot be frozen: their names could never be taken out again."));
        return;
    }
    const quint64 request = ++m_request;
    m_source.freeze(m_query.query(), name.simplified().left(kLongestName), this,
                    [this, request](const base::Result<exchange::Snapshot>& snapshot) {
                        if (request != m_request)
                            return;
                        if (snapshot)
                            Q_EMIT frozen(BoardSentence::frozen(*snapshot));
                        else if (snapshot.error().code == base::ErrorCode::NotAllowed)
                            Q_EMIT refused(
                                tr("Nothing was frozen: there are no votes, or new ones came in meanwhile."));
                        else
                            Q_EMIT failed(snapshot.error());
                    });
}

void BoardFreezer::close()
{
    ++m_request;
    if (m_dialog)
        m_dialog->close();
}

} // namespace joust::ui
