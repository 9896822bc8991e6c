// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle_page_fixture.h"
#include "mirrored.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/key_cap_button.h"
#include "ui/common/theme.h"
#include "widget_texts.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

using namespace joust;
using base::ErrorCode;
using base::Outcome;
using test::State;
using Page = test::BattlePageFixture;

namespace {

bool isInteractive(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const ui::AnswerBrowser*>(widget) != nullptr;
}

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

// What Tab reaches, starting where the focus is.
QSet<const QWidget*> tabStops(const Page& page)
{
    QSet<const QWidget*> stops;
    for (int i = 0; i < 100; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || (i > 1 && stops.contains(focus)))
            break;
        stops << focus;
        page.press(Qt::Key_Tab);
    }
    return stops;
}

// Looks at both panes whenever anything is painted: no frame may show one answer without the other.
class FrameWatch final : public QObject
{
public:
    explicit FrameWatch(const Page& page)
        : m_page(page)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            ++frames;
            const ui::AnswerPane* a = m_page.pane("A");
            const ui::AnswerPane* b = m_page.pane("B");
            if (a->hasAnswer() != b->hasAnswer() || a->size() != b->size() || a->y() != b->y())
                ++unequal;
        }
        return QObject::eventFilter(watched, event);
    }
    int frames = 0;
    int unequal = 0;

private:
    const Page& m_page;
};

} // namespace

class TestBattlePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothAnswersAppearInOneFrame();
    void panesKeepTheirSizeFromPlaceholderToVote();
    void thePlaceholderIsTheSameOnBothSides();
    void aFailureLooksTheSameForEitherSide();
    void aFailureToSaveTheAnswersOffersTheSameActions();
    void everyControlIsReachedByTabAndNamed_data();
    void everyControlIsReachedByTabAndNamed();
    void theRevealNamesBothAndForgetsThem();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattlePage::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void TestBattlePage::bothAnswersAppearInOneFrame()
{
    Page page;
    const FrameWatch watch(page);
    // Side B answers at once, side A much later: nothing may tell.
    page.fixture.files.transport.onSend = nullptr;
    page.fixture.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(page.fixture.files.transport.pending().size(), std::size_t(2));
    const std::vector<endpoint::RequestId> ids = page.fixture.files.transport.pending();
    page.fixture.files.transport.finish(ids[1], support::textReply("early"));
    QSignalSpy ticks(page.fixture.session.get(), &ui::BattleSession::ticked);
    QTRY_COMPARE(ticks.size(), 1);
    QVERIFY(!page.pane("A")->hasAnswer() && !page.pane("B")->hasAnswer());
    QCOMPARE(test::mirrored(page.pane("A")), test::everyText(*page.pane("B")));
    page.fixture.files.transport.finish(ids[0], support::textReply("late and longer\n\n- by\n- a\n- list"));
    QVERIFY(page.votable());
    QVERIFY(watch.frames > 0);
    QCOMPARE(watch.unequal, 0);
}

void TestBattlePage::panesKeepTheirSizeFromPlaceholderToVote()
{
    Page page;
    page.fixture.files.transport.onSend = nullptr;
    page.fixture.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(page.fixture.files.transport.pending().size(), std::size_t(2));
    const std::vector<endpoint::RequestId> ids = page.fixture.files.transport.pending();
    QCoreApplication::processEvents();
    const QRect a = page.pane("A")->geometry();
    const QRect b = page.pane("B")->geometry();
    QCOMPARE(a.size(), b.size());
    page.fixture.files.transport.finish(ids[0], support::textReply("short"));
    page.fixture.files.transport.finish(ids[1], support::textReply(std::string(20000, 'w') + "\n\n```\ncode\n```"));
    QVERIFY(page.votable());
    page.press(Qt::Key_1);
    QCoreApplication::processEvents();
    QCOMPARE(page.pane("A")->geometry(), a);
    QCOMPARE(page.pane("B")->geometry(), b);
    QCOMPARE(page.pane("A")->font(), page.pane("B")->font());
    QCOMPARE(page.pane("A")->browser()->document()->defaultFont(),
             page.pane("B")->browser()->document()->defaultFont());
    QCOMPARE(page.pane("A")->palette(), page.pane("B")->palette());
}

void TestBattlePage::thePlaceholderIsTheSameOnBothSides()
{
    Page page;
    page.fixture.files.transport.onSend = nullptr;
    page.fixture.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(page.fixture.files.transport.pending().size(), std::size_t(2));
    QCOMPARE(page.pane("A")->findChild<QLabel*>(QStringLiteral("placeholder"))->text(),
             QStringLiteral("The answer will appear here"));
    QCOMPARE(test::mirrored(page.pane("A")), test::everyText(*page.pane("B")));
    page.fixture.session->cancel();
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
}

void TestBattlePage::aFailureLooksTheSameForEitherSide()
{
    const QRegularExpression seconds(QStringLiteral("[0-9]+ s")); // of both; a busy machine takes longer
    QSet<QString> looks;
    for (int side = 0; side < 3; ++side) {
        for (const ErrorCode code : {ErrorCode::UnknownModel, ErrorCode::Unauthorized, ErrorCode::TotalTimeout}) {
            Page page;
            page.fixture.failSide(side, code, "model-alpha is not here");
            page.fixture.session->start(QStringLiteral("hello"));
            QTRY_COMPARE(page.fixture.session->state(), State::Failed);
            QCOMPARE(test::mirrored(page.pane("A")), test::everyText(*page.pane("B")));
            QVERIFY(page.find("messageAction0")->isVisible() && page.find("messageAction1")->isVisible());
            looks << test::everyText(page.window).remove(seconds);
        }
    }
    QCOMPARE(looks.size(), 1);
    QVERIFY(!looks.values().constFirst().contains(QStringLiteral("alpha")));
}

void TestBattlePage::aFailureToSaveTheAnswersOffersTheSameActions()
{
    Page page;
    page.fixture.spoil("ALTER TABLE sealed_measurement RENAME TO gone");
    page.fixture.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(page.fixture.session->state(), State::Failed);
    QVERIFY(page.find("messageAction0")->isVisible() && page.find("messageAction1")->isVisible());
    page.fixture.spoil("ALTER TABLE gone RENAME TO sealed_measurement");
    page.find("messageAction0")->setFocus();
    page.press(Qt::Key_Space);
    QVERIFY(page.votable());
}

void TestBattlePage::everyControlIsReachedByTabAndNamed_data()
{
    QTest::addColumn<int>("state");
    for (const State state :
         {State::Idle, State::Answering, State::Choosing, State::Held, State::Revealed, State::Failed})
        QTest::addRow("state %d", int(state)) << int(state);
}

void TestBattlePage::everyControlIsReachedByTabAndNamed()
{
    QFETCH(int, state);
    Page page;
    if (state == int(State::Idle))
        page.type("a prompt"); // the start button wakes up
    if (state == int(State::Answering))
        page.fixture.files.transport.onSend = nullptr;
    if (state == int(State::Failed))
        page.fixture.failSide(0, ErrorCode::ServerError, "down");
    if (state != int(State::Idle))
        page.fixture.session->start(QStringLiteral("hello"));
    if (state == int(State::Choosing) || state == int(State::Held) || state == int(State::Revealed))
        QVERIFY(page.votable());
    if (state == int(State::Held) || state == int(State::Revealed))
        page.press(Qt::Key_1);
    if (state == int(State::Revealed))
        page.press(Qt::Key_Return);
    QTRY_COMPARE(int(page.fixture.session->state()), state);

    page.page->setFocus();
    const QSet<const QWidget*> stops = tabStops(page);
    int controls = 0;
    for (QWidget* widget : page.page->findChildren<QWidget*>()) {
        if (!isInteractive(widget))
            continue;
        ++controls;
        QVERIFY2(stops.contains(widget), qPrintable(QStringLiteral("Tab does not reach ") + nameOf(widget)));
        QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(nameOf(widget) + QStringLiteral(" has no name")));
    }
    QVERIFY(controls >= 2);
}

void TestBattlePage::theRevealNamesBothAndForgetsThem()
{
    Page page;
    QVERIFY(page.ask());
    QVERIFY(!test::everyText(*page.find("revealed_A")).contains(QStringLiteral("alpha")));
    page.press(Qt::Key_1);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    const QSet<QString> names{page.find<QLabel>("revealed_A")->text(), page.find<QLabel>("revealed_B")->text()};
    QCOMPARE(names, QSet<QString>({QStringLiteral("alpha"), QStringLiteral("beta")}));
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QVERIFY(!test::everyText(page.window).contains(QStringLiteral("model-")));
}

QTEST_MAIN(TestBattlePage)
#include "tst_battle_page.moc"
