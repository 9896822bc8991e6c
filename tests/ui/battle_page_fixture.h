// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "battle_fixture.h"
#include "ui/battle/answer_pane.h"
#include "ui/battle/battle_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QWidget>

namespace joust::test {

// A page in a window, over a session over a file.
struct BattlePageFixture
{
    explicit BattlePageFixture(ui::NowMs now = ui::steadyNow())
        : fixture(std::move(now))
    {
        page = new ui::BattlePage(*fixture.session);
        window.resize(1200, 800);
        page->setParent(&window);
        page->setGeometry(window.rect());
        window.show();
        QApplication::setActiveWindow(&window);
        page->focusDefault();
    }
    ~BattlePageFixture() { delete page; } // before its session

    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        auto* widget = page->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr)
            qFatal("no widget %s", name);
        return widget;
    }
    ui::AnswerPane* pane(const char* letter) const
    {
        return find<ui::AnswerPane>(QByteArray("answer").append(letter).constData());
    }
    QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page, key, modifiers);
    }
    void type(const char* text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }

    bool votable() const
    {
        return QTest::qWaitFor([this] {
            return fixture.session->state() == State::Choosing && pane("A")->hasAnswer() &&
                   button("vote_a")->isEnabled();
        });
    }
    bool ask() const
    {
        fixture.session->start(QStringLiteral("hello"));
        return votable();
    }

    mutable BattleFixture fixture;
    QWidget window;
    ui::BattlePage* page = nullptr;
};

} // namespace joust::test
