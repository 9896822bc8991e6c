// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/busy_bar.h"
#include "ui/common/elided_label.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/key_cap_button.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace joust;
using namespace joust::ui;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textHasContrast_data();
    void textHasContrast();
    void graphicsHaveContrast_data();
    void graphicsHaveContrast();
    void schemeIsReadFromThePalette();
    void aDarkDesktopIsFollowed();
    void aFixedChoiceIgnoresTheDesktop();
    void controlImagesHaveTheTokensColours();
    void placeholderTextsHaveContrast();
    void controlsAreAsHighAsTheLookSays();
    void theFocusRingIsDrawnWithoutMovingAnything();
    void nothingIsDrawnInsideTheFocusRing();
    void theWheelChangesOnlyAFieldThatHasTheFocus();
    void iconsTakeTheSchemesColour();
    void everyErrorHasItsOwnSentence();
    void busyBarAppearsOnlyForLongWork();
    void messageStripShowsAnErrorAndFoldsItsDetail();
    void messageStripRunsActions();
    void keyCapButtonIsNamedAndChecksByKeyboard();
    void emptyStateButtonTriggers();
    void elidedLabelKeepsTheWholeTextForReaders();
    void flowLayoutWraps();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTheme::init()
{
    m_theme.reset();
    QApplication::setPalette(paletteFor(tokensFor(Scheme::Light)));
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void TestTheme::textHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& t = tokensFor(scheme);
        const char* name = scheme == Scheme::Light ? "light" : "dark";
        const std::pair<const char*, QColor> texts[] = {{"text", t.text}, {"muted", t.textMuted}, {"accent", t.accent}};
        const std::pair<const char*, QColor> grounds[] = {{"window", t.window},        {"surface", t.surface},
                                                          {"raised", t.surfaceRaised}, {"hover", t.surfaceHover},
                                                          {"selection", t.selection},  {"code", t.code}};
        for (const auto& [textName, text] : texts) {
            for (const auto& [groundName, ground] : grounds) {
                QTest::addRow("%s %s on %s", name, textName, groundName) << text << ground;
            }
        }
        for (const auto& [textName, text] : {std::pair("good", t.good), {"warn", t.warn}, {"bad", t.bad}}) {
            QTest::addRow("%s %s on window", name, textName) << text << t.window;
            QTest::addRow("%s %s on surface", name, textName) << text << t.surface;
        }
        QTest::addRow("%s primary button", name) << t.onAccent << t.accent;
        QTest::addRow("%s primary button hovered", name) << t.onAccent << t.accentHover;
    }
}

void TestTheme::textHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QVERIFY2(contrastRatio(text, background) >= 4.5, qPrintable(QString::number(contrastRatio(text, background))));
}

void TestTheme::graphicsHaveContrast_data()
{
    QTest::addColumn<QColor>("graphic");
    QTest::addColumn<QColor>("background");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& t = tokensFor(scheme);
        const char* name = scheme == Scheme::Light ? "light" : "dark";
        for (const auto& [groundName, ground] : {std::pair("window", t.window), {"surface", t.surface}}) {
            QTest::addRow("%s outline on %s", name, groundName) << t.outline << ground;
            QTest::addRow("%s focus ring on %s", name, groundName) << t.accent << ground;
            QTest::addRow("%s good on %s", name, groundName) << t.good << ground;
            QTest::addRow("%s warn on %s", name, groundName) << t.warn << ground;
            QTest::addRow("%s bad on %s", name, groundName) << t.bad << ground;
        }
        QTest::addRow("%s ring of the primary button", name) << t.text << t.window;
    }
}

void TestTheme::graphicsHaveContrast()
{
    QFETCH(QColor, graphic);
    QFETCH(QColor, background);
    QVERIFY(contrastRatio(graphic, background) >= 3.0);
}

void TestTheme::schemeIsReadFromThePalette()
{
    QCOMPARE(schemeOf(paletteFor(tokensFor(Scheme::Light))), Scheme::Light);
    QCOMPARE(schemeOf(paletteFor(tokensFor(Scheme::Dark))), Scheme::Dark);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void TestTheme::aDarkDesktopIsFollowed()
{
    m_theme->setChoice(SchemeChoice::System);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    QApplication::setPalette(dark);
    QTRY_COMPARE(m_theme->scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensFor(Scheme::Dark).window);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::aFixedChoiceIgnoresTheDesktop()
{
    QPalette dark = paletteFor(tokensFor(Scheme::Dark));
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    QCOMPARE(m_theme->scheme(), Scheme::Light);
    m_theme->setChoice(SchemeChoice::Dark);
    QCOMPARE(m_theme->scheme(), Scheme::Dark);
    QCOMPARE(currentScheme(), Scheme::Dark);
}

void TestTheme::controlImagesHaveTheTokensColours()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString suffix = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const Tokens& t = tokensFor(scheme);
        const std::pair<QString, QColor> images[] = {
            {QStringLiteral("down"), t.textMuted},   {QStringLiteral("up"), t.textMuted},
            {QStringLiteral("right"), t.textMuted},  {QStringLiteral("check"), t.onAccent},
            {QStringLiteral("partial"), t.onAccent}, {QStringLiteral("dot"), t.onAccent}};
        for (const auto& [name, color] : images) {
            QFile file(QStringLiteral(":/controls/%1-%2.svg").arg(name, suffix));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(QString::fromUtf8(file.readAll()).contains(color.name(), Qt::CaseInsensitive), qPrintable(name));
        }
    }
}

void TestTheme::placeholderTextsHaveContrast()
{
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme->setChoice(choice);
        QLineEdit edit;
        edit.ensurePolished();
        QCOMPARE(edit.palette().color(QPalette::PlaceholderText), m_theme->tokens().textMuted);
    }
}

void TestTheme::controlsAreAsHighAsTheLookSays()
{
    QPushButton button(QStringLiteral("Export"));
    QLineEdit edit;
    QComboBox combo;
    combo.addItem(QStringLiteral("Bradley-Terry"));
    KeyCapButton vote(QStringLiteral("1"), QStringLiteral("A is better"));
    QToolButton tool;
    tool.setIcon(themedIcon(QStringLiteral("settings")));
    for (QWidget* widget : std::initializer_list<QWidget*>{&button, &edit, &combo, &tool}) {
        widget->ensurePolished();
        QVERIFY2(qAbs(widget->sizeHint().height() - kControlHeight) <= 1,
                 qPrintable(QStringLiteral("%1: %2")
                                .arg(QLatin1String(widget->metaObject()->className()))
                                .arg(widget->sizeHint().height())));
    }
    QCOMPARE(vote.sizeHint().height(), kVoteHeight);
}

void TestTheme::theFocusRingIsDrawnWithoutMovingAnything()
{
    QWidget window;
    QPushButton first(QStringLiteral("First"), &window);
    QPushButton second(QStringLiteral("Second"), &window);
    first.move(10, 10);
    second.move(150, 10);
    window.resize(300, 60);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second.setFocus();
    const QSize before = first.sizeHint();
    first.setFocus();
    QVERIFY(first.hasFocus());
    QCOMPARE(first.sizeHint(), before);
    const QImage image = first.grab().toImage();
    const QColor edge = image.pixelColor(image.width() / 2, 1);
    QCOMPARE(edge.name(), tokensFor(Scheme::Light).accent.name());
}

void TestTheme::nothingIsDrawnInsideTheFocusRing()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton chip(QStringLiteral("          "));
    setRole(&chip, Role::Chip);
    QTabBar tabs;
    tabs.addTab(QStringLiteral("          "));
    layout.addWidget(&chip, 0, Qt::AlignLeft);
    layout.addWidget(&tabs, 0, Qt::AlignLeft);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget* widget : std::initializer_list<QWidget*>{&chip, &tabs}) {
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as after the first press of Tab
        const QRect area = widget == &tabs ? tabs.tabRect(0) : chip.rect();
        const QImage image = widget->grab().toImage();
        const int x = area.center().x();
        QSet<QRgb> colours;
        for (int y = area.top() + 2; y <= area.bottom() - (widget == &tabs ? 5 : 2); ++y)
            colours.insert(image.pixel(x, y));
        QCOMPARE(colours.size(), 1);
    }
}

void TestTheme::theWheelChangesOnlyAFieldThatHasTheFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit edit;
    QSpinBox spin;
    spin.setValue(50);
    QComboBox combo;
    combo.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    combo.setCurrentIndex(1);
    for (QWidget* part : std::initializer_list<QWidget*>{&edit, &spin, &combo})
        layout.addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    const auto turn = [](QWidget& widget) {
        const QPointF at(widget.rect().center());
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget, &event);
    };
    turn(spin);
    turn(combo);
    QCOMPARE(spin.value(), 50);
    QCOMPARE(combo.currentIndex(), 1);
    QVERIFY(edit.hasFocus());
    spin.setFocus();
    turn(spin);
    QCOMPARE(spin.value(), 49);
}

void TestTheme::iconsTakeTheSchemesColour()
{
    QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
    const QIcon icon = themedIcon(QStringLiteral("close"));
    QVERIFY(!icon.isNull());
    const auto strongest = [&icon] {
        const QImage image = icon.pixmap(QSize(24, 24)).toImage();
        QColor best(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                best = color.alpha() > best.alpha() ? color : best;
            }
        }
        return best;
    };
    const QColor light = strongest();
    m_theme->setChoice(SchemeChoice::Dark);
    const QColor dark = strongest();
    QVERIFY(light.alpha() > 200);
    QVERIFY(relativeLuminance(light) < 0.1);
    QVERIFY(relativeLuminance(dark) > 0.5);
}

void TestTheme::everyErrorHasItsOwnSentence()
{
    QSet<QString> seen;
    constexpr int kLast = static_cast<int>(base::ErrorCode::GenerationFailed);
    for (int code = 0; code <= kLast; ++code) {
        const QString text = errorText(static_cast<base::ErrorCode>(code));
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY(!text.contains(u'!'));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestTheme::busyBarAppearsOnlyForLongWork()
{
    QWidget page;
    BusyBar bar(&page);
    page.show();
    bar.start(QStringLiteral("Reading 3 files"));
    bar.finish();
    QTest::qWait(2 * BusyBar::kDelayMs);
    QVERIFY(!bar.isVisible());
    bar.start(QStringLiteral("Reading 3 files"));
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY(bar.isVisible());
    QSignalSpy cancel(&bar, &BusyBar::cancelRequested);
    auto* button = bar.findChild<QPushButton*>(QStringLiteral("busyCancel"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cancel.count(), 1);
    QVERIFY(!button->isEnabled());
    bar.setProgress(5, 10);
    bar.finish();
    QVERIFY(!bar.isVisible());
}

void TestTheme::messageStripShowsAnErrorAndFoldsItsDetail()
{
    QWidget page;
    MessageStrip strip;
    QVBoxLayout column(&page);
    column.addWidget(&strip);
    page.resize(900, 200);
    page.show();
    QVERIFY(!strip.isVisible());
    strip.showError({base::ErrorCode::DiskFull, "write failed: ENOSPC"});
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.text(), errorText(base::ErrorCode::DiskFull));
    QVERIFY(strip.accessibleName().contains(strip.text()));
    auto* details = strip.findChild<QLabel*>(QStringLiteral("messageDetails"));
    auto* fold = strip.findChild<QToolButton*>(QStringLiteral("messageFold"));
    QVERIFY(!details->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(details->isVisible());
    QCOMPARE(details->text(), QStringLiteral("write failed: ENOSPC"));
    strip.show(Severity::Info, QStringLiteral("Saved."));
    QVERIFY(!details->isVisible());
    QVERIFY(!fold->isVisible());
}

void TestTheme::messageStripRunsActions()
{
    QWidget page;
    MessageStrip strip;
    QVBoxLayout column(&page);
    column.addWidget(&strip);
    page.resize(900, 200);
    page.show();
    int retried = 0;
    strip.show(Severity::Warning, QStringLiteral("The answers could not be made."));
    strip.addButton(QStringLiteral("Try both again"), [&] { ++retried; });
    strip.addButton(QStringLiteral("Next"), [&strip] { strip.clear(); });
    QCoreApplication::processEvents(); // the layout
    QTest::mouseClick(strip.findChild<QPushButton*>(QStringLiteral("messageAction0")), Qt::LeftButton);
    QCOMPARE(retried, 1);
    QTest::mouseClick(strip.findChild<QPushButton*>(QStringLiteral("messageAction1")), Qt::LeftButton);
    QVERIFY(!strip.isVisible());
}

void TestTheme::keyCapButtonIsNamedAndChecksByKeyboard()
{
    KeyCapButton button(QStringLiteral("1"), QStringLiteral("A is better"));
    button.show();
    QCOMPARE(button.text(), QStringLiteral("A is better"));
    QCOMPARE(button.accessibleDescription(), QStringLiteral("Key 1"));
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(button.isChecked());
}

void TestTheme::emptyStateButtonTriggers()
{
    EmptyState empty(QStringLiteral("battle"), QStringLiteral("No battles yet."), QStringLiteral("Start annotating"));
    empty.resize(600, 400);
    empty.show();
    QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
    QTest::mouseClick(empty.button(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    empty.setAction({});
    QVERIFY(!empty.button()->isVisible());
}

void TestTheme::elidedLabelKeepsTheWholeTextForReaders()
{
    ElidedLabel label(QStringLiteral("one\ntwo <b>three</b> four five six seven"));
    label.resize(80, 30);
    label.show();
    QCOMPARE(label.accessibleName(), QStringLiteral("one two <b>three</b> four five six seven"));
    QVERIFY(label.toolTip().contains(QLatin1String("&lt;b&gt;")));
    label.setToolTipWhenCut(false);
    QVERIFY(label.toolTip().isEmpty());
}

void TestTheme::flowLayoutWraps()
{
    QWidget page;
    auto* layout = new FlowLayout(&page);
    for (int i = 0; i < 6; ++i) {
        auto* chip = new QPushButton(QStringLiteral("chip %1").arg(i));
        setRole(chip, Role::Chip);
        layout->addWidget(chip);
    }
    const int oneLine = layout->heightForWidth(2000);
    QVERIFY(layout->heightForWidth(200) >= 2 * oneLine);
    page.resize(200, 400);
    page.show();
    for (int i = 0; i < layout->count(); ++i) {
        QVERIFY(page.rect().contains(layout->itemAt(i)->geometry()));
        for (int j = 0; j < i; ++j) {
            QVERIFY(!layout->itemAt(i)->geometry().intersects(layout->itemAt(j)->geometry()));
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
