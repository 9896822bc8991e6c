// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page over made-up votes, shown, with what tests look at and press.
#pragma once

#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/data/data_page.h"
#include "ui/data/reason_dialog.h"
#include "ui/data_fixture.h"
#include "ui/widget_texts.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace joust::test {

struct ShownDataPage
{
    explicit ShownDataPage(QSize size = {1300, 800})
        : page(source)
    {
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
    }

    template <typename T>
    T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("votesTable"); }
    QLineEdit* field() const { return find<QLineEdit>("searchField"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString count() const { return find<QLabel>("voteCount")->text(); }
    QString title() const { return find<QLabel>("voteTitle")->text(); }
    QString message() const { return find<ui::MessageStrip>("dataMessage")->text(); }
    QString texts() const { return everyText(page); }
    // The sentence of the empty state that is shown, if one is.
    QString sentence() const
    {
        for (const auto* state : page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                return state->findChild<QLabel*>(QStringLiteral("emptySentence"))->text();
        }
        return {};
    }
    void choose(const char* chip, int entry) const
    {
        auto* menu = find<QPushButton>(chip)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().at(entry)->trigger();
    }
    void type(const QString& text)
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void pressAction(int number) const
    {
        find<ui::MessageStrip>("dataMessage")
            ->findChild<QPushButton*>(number == 0 ? QStringLiteral("messageAction0") : QStringLiteral("messageAction1"))
            ->click();
    }
    // Of the reason dialog.
    bool give(const QString& reason)
    {
        auto* dialog = page.findChild<ui::ReasonDialog*>();
        if (dialog == nullptr)
            return false;
        dialog->findChild<QLineEdit*>(QStringLiteral("reasonField"))->setText(reason);
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("reasonAccept"));
        if (!accept->isEnabled())
            return false;
        accept->click();
        return true;
    }

    ScriptedDataSource source;
    ui::DataPage page;
};

} // namespace joust::test
