// SPDX-License-Identifier: GPL-3.0-or-later
// One prompt changed by hand on the Prompts page.
#include "ui/common/theme.h"
#include "ui/prompt_editing_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <memory>

using namespace joust;
using namespace joust::test;
using ui::PromptsModel;

class TestPromptEditing final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void anEditedPromptStandsInItsPlaceAndUndoBringsTheOldOneBack()
    {
        PromptEditingFixture f(kThree);
        QSignalSpy changed(f.page.get(), &ui::PromptsPage::changed);
        f.choose(1);
        QDialog* dialog = f.openDialog("editPrompt");
        auto* turn = dialog->findChild<QPlainTextEdit*>(QStringLiteral("promptTurn"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("savePrompt"));
        turn->setPlainText(QStringLiteral("Schreibe eine Python-Funktion, die zwei Zahlen addiert."));
        turn->document()->setModified(true);
        QVERIFY(!save->isEnabled()); // until it is looked at
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("promptFacts"))->text().contains(QStringLiteral("(de)")));
        dialog->findChild<QLineEdit*>(QStringLiteral("promptTags"))->setText(QStringLiteral("b, #a,, a"));
        save->click();
        QTRY_COMPARE(f.said(), QStringLiteral("The prompt is changed."));
        QTRY_VERIFY(f.cell(1, PromptsModel::Prompt).startsWith(QStringLiteral("Schreibe")));
        QTRY_COMPARE(f.table()->currentIndex().row(), 1);
        QCOMPARE(changed.size(), 1);
        const store::PromptRow row = f.onDisk()[1];
        QCOMPARE(row.language, std::string("de"));
        QCOMPARE(row.tags, (std::vector<std::string>{"a", "b"}));
        QVERIFY(std::find(row.rules.begin(), row.rules.end(), "coding") != row.rules.end());
        QCOMPARE(row.category, std::string("facts"));
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(f.cell(1, PromptsModel::Prompt).startsWith(QStringLiteral("The quick")));
        QCOMPARE(f.said(), QStringLiteral("Undone."));
        f.action("redoPrompts")->trigger();
        QTRY_VERIFY(f.cell(1, PromptsModel::Prompt).startsWith(QStringLiteral("Schreibe")));
    }

    void aDuplicateCannotBeSavedAndOneThatIsAlikeIsSaid()
    {
        PromptEditingFixture f(kThree);
        f.choose(2);
        QDialog* dialog = f.openDialog("editPrompt");
        auto* turn = dialog->findChild<QPlainTextEdit*>(QStringLiteral("promptTurn"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("savePrompt"));
        auto* message = dialog->findChild<ui::MessageStrip*>();
        QTest::keyClick(turn, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(turn, QStringLiteral("What is a tide?"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("Prompt 1 of the set is the same.")));
        QVERIFY(!save->isEnabled());
        QTest::keyClick(turn, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(turn, QStringLiteral("The quick brown fox jumps over the lazy dog!"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("Prompt 2 of the set is alike (95 %)")));
        QVERIFY(save->isEnabled());
        QTest::keyClick(turn, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(turn, Qt::Key_Delete);
        QVERIFY(!save->isEnabled());
        dialog->reject();
        QCOMPARE(f.onDisk()[2].text, std::string("three"));
    }

    void turnsAreAddedAndTakenAway()
    {
        PromptEditingFixture f(kThree);
        f.choose(2);
        QDialog* dialog = f.openDialog("editPrompt");
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("savePrompt"));
        QTRY_VERIFY(save->isEnabled());
        dialog->findChild<QPushButton*>(QStringLiteral("addTurn"))->click();
        QVERIFY(!save->isEnabled()); // it is empty
        QTest::keyClicks(dialog->findChildren<QPlainTextEdit*>(QStringLiteral("promptTurn")).last(),
                         QStringLiteral("and then?"));
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(f.onDisk()[2].furtherTurns, std::vector<std::string>{"and then?"});
        QTRY_COMPARE(f.cell(2, PromptsModel::Turns), QStringLiteral("2"));
    }

    void whatADialogDoesNotTouchStaysByteByByte()
    {
        PromptEditingFixture f({"a\xC2\xA0"
                                "b\r\nc"});
        f.choose(0);
        QDialog* dialog = f.openDialog("editPrompt");
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("savePrompt"));
        dialog->findChild<QLineEdit*>(QStringLiteral("promptCategory"))->setText(QStringLiteral("maths"));
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(f.onDisk()[0].category, std::string("maths"));
        QCOMPARE(f.onDisk()[0].text, std::string("a\xC2\xA0"
                                                 "b\r\nc"));
    }
};

QTEST_MAIN(TestPromptEditing)
#include "tst_prompt_editing.moc"
