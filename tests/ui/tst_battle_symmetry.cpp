// SPDX-License-Identifier: GPL-3.0-or-later
// One contestant answers after 50 ms, the other after 8 s, by a clock that the test moves: until both answers show,
// every tick draws the same pixels in pane A and pane B, and the whole window is the same whichever side was the quick
// one. So are the reasons for the vote, marked one after the other.
#include "battle_page_fixture.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QLabel>
#include <QStackedWidget>

using namespace joust;
using Page = test::BattlePageFixture;

namespace {

// Below the header, whose letter is all that may differ.
QImage insideOf(const Page& page, const char* letter)
{
    return page.pane(letter)->findChild<QStackedWidget*>()->grab().toImage();
}

struct Take
{
    QList<QImage> frames; // of the whole window, a tick each
    QStringList unequal;  // ticks at which the panes differed
};

// `further`: the same in a second turn, over the answers to the first.
Take record(int quick, bool further)
{
    qint64 now = 0;
    Take take;
    Page page([&now] { return now; });
    if (further) {
        page.fixture.files.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                                 const endpoint::ChatRequest&) {
            fake.finish(id, support::textReply("Alike."));
        };
        if (!page.ask())
            qFatal("no first turn");
        page.find("vote_tie")->setFocus(); // in neither pane, whose ring would be a difference
    }
    page.fixture.files.transport.onSend = nullptr;
    further ? page.fixture.session->askFurther(QStringLiteral("more"))
            : page.fixture.session->start(QStringLiteral("hello"));
    if (!QTest::qWaitFor([&] { return page.fixture.files.transport.pending().size() == 2; }))
        qFatal("nobody was asked");
    const std::vector<endpoint::RequestId> ids = page.fixture.files.transport.pending();
    const auto shoot = [&](qint64 at) {
        now = at;
        QCoreApplication::processEvents();
        Q_EMIT page.fixture.session->ticked();
        if (insideOf(page, "A") != insideOf(page, "B"))
            take.unequal << QString::number(at);
        take.frames << page.window.grab().toImage();
    };
    const auto finish = [&](int side) {
        page.fixture.files.transport.finish(ids[static_cast<std::size_t>(side)], support::textReply("The same."));
    };
    shoot(0);
    shoot(49);
    finish(quick);
    shoot(50);
    for (qint64 second = 1; second < 8; ++second)
        shoot(second * 1000);
    finish(1 - quick);
    if (!page.votable())
        qFatal("the answers did not show");
    shoot(8000);
    for (const char* step : {"vote_tie", "reason_a:accurate", "reason_b:accurate", "reason_b:clear"}) {
        page.button(step)->click();
        QCoreApplication::processEvents();
        take.frames << page.window.grab().toImage();
    }
    return take;
}

} // namespace

class TestBattleSymmetry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTickTellsWhoWasQuick_data();
    void noTickTellsWhoWasQuick();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleSymmetry::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a blink is no difference
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void TestBattleSymmetry::noTickTellsWhoWasQuick_data()
{
    QTest::addColumn<bool>("further");
    QTest::newRow("first turn") << false;
    QTest::newRow("follow-up") << true;
}

void TestBattleSymmetry::noTickTellsWhoWasQuick()
{
    QFETCH(bool, further);
    const Take a = record(0, further);
    const Take b = record(1, further);
    QCOMPARE(a.frames.size(), 15);
    // Focus is in pane A once both show, so its ring may differ there; before that nothing may.
    for (QStringList unequal : {a.unequal, b.unequal}) {
        unequal.removeAll(QStringLiteral("8000"));
        QCOMPARE(unequal, QStringList());
    }
    for (qsizetype i = 0; i < a.frames.size(); ++i)
        QVERIFY2(a.frames[i] == b.frames[i], qPrintable(QStringLiteral("frame %1").arg(i)));
    QVERIFY(a.frames[13] != a.frames[14]); // a reason that is marked shows
    QVERIFY(a.frames[3] != a.frames[4]);   // the seconds that all see go on, so the pictures are not empty
}

QTEST_MAIN(TestBattleSymmetry)
#include "tst_battle_symmetry.moc"
