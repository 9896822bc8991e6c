// SPDX-License-Identifier: GPL-3.0-or-later
// Many prompts and whole sets changed by hand on the Prompts page.
#include "ui/common/theme.h"
#include "ui/loop_gaps.h"
#include "ui/prompt_editing_fixture.h"

#include <QMenu>
#include <memory>

using namespace joust;
using namespace joust::test;
using ui::PromptsModel;

class TestPromptsInBulk final : public QObject
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

    void aTagIsGivenToAllThatAreSelectedAndFilters()
    {
        PromptEditingFixture f(kThree);
        f.choose(0);
        f.alsoChoose(2);
        QVERIFY(f.count().contains(QStringLiteral("2 selected")));
        f.giveWord("addTag", QStringLiteral(" #hard "));
        QTRY_COMPARE(f.said(), QStringLiteral("2 prompt(s) have the tag #hard now."));
        QCOMPARE(f.cell(0, PromptsModel::Labels), QStringLiteral("#hard, short"));
        QCOMPARE(f.cell(1, PromptsModel::Labels), QStringLiteral("short"));
        QVERIFY(f.count().contains(QStringLiteral("2 selected"))); // for the next tag
        QTRY_VERIFY(f.find<QPushButton>("tagChip")->isVisible());
        auto* menu = f.find<QPushButton>("tagChip")->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        QTRY_COMPARE(f.prompts(), (QStringList{QStringLiteral("What is a tide?"), QStringLiteral("three")}));
        f.choose(0);
        f.giveWord("removeTag", QStringLiteral("hard"));
        QTRY_COMPARE(f.said(), QStringLiteral("1 prompt(s) have the tag #hard no more."));
        QCOMPARE(f.onDisk()[0].tags, std::vector<std::string>());
        f.action("undoPrompts")->trigger();
        QTRY_COMPARE(f.onDisk()[0].tags, std::vector<std::string>{"hard"});
    }

    void theCategoryOfManyIsSet()
    {
        PromptEditingFixture f(kThree);
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.giveWord("setCategory", QStringLiteral("nature"));
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("The category of 3 prompt(s)")));
        QCOMPARE(f.onDisk()[2].category, std::string("nature"));
    }

    void deleteTakesOutWhatIsSelectedAndUndoPutsItBack()
    {
        PromptEditingFixture f(kThree);
        f.choose(0);
        f.alsoChoose(1);
        f.press(Qt::Key_Delete);
        QTRY_COMPARE(f.prompts().join(QLatin1Char('/')), QStringLiteral("three"));
        QVERIFY(f.said().startsWith(QStringLiteral("2 prompt(s) left the set.")));
        f.find<QPushButton>("messageAction0")->click();
        QTRY_COMPARE(f.table()->model()->rowCount(), 3);
        QCOMPARE(f.onDisk().size(), std::size_t{3});
    }

    void allIsAlsoWhatWasNotReadYet()
    {
        PromptEditingFixture f(numbered(1000));
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(f.count().contains(QStringLiteral("1,000 selected")));
        f.giveWord("addTag", QStringLiteral("tides"));
        QTRY_COMPARE(f.said(), QStringLiteral("1,000 prompt(s) have the tag #tides now."));
        QCOMPARE(f.onDisk().back().tags, std::vector<std::string>{"tides"});
    }

    void theListStaysWhereSomebodyHasScrolledTo()
    {
        PromptEditingFixture f(numbered(1000));
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1000);
        f.choose(700);
        f.press(Qt::Key_Delete);
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("1 prompt(s) left")));
        QTRY_COMPARE(f.table()->model()->rowCount(), 999);
    }

    void duplicatesOfAnEarlierPromptAreSelected()
    {
        std::vector<std::string> texts{"What is a tide?", "Name three rivers of France, please."};
        for (int i = 0; i < 400; ++i)
            texts.push_back(std::to_string(i * 7919) + "/" + std::to_string(i * i * 31) + "/" +
                            std::to_string(i * 104'729));
        texts.emplace_back("Name three rivers of  france, please");
        texts.emplace_back("what is a tide?");
        PromptEditingFixture f(texts);
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.action("selectDuplicates")->trigger();
        QTRY_VERIFY(f.said().contains(QStringLiteral("2 prompt(s) are like an earlier one")));
        QTRY_VERIFY(f.count().contains(QStringLiteral("2 selected")));
        QCOMPARE(f.table()->selectionModel()->selectedRows().first().row(), 402);
        f.press(Qt::Key_Delete);
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("2 prompt(s) left")));
        QCOMPARE(f.onDisk().size(), std::size_t{402});
        f.action("selectDuplicates")->trigger();
        QTRY_COMPARE(f.said(), QStringLiteral("No two prompts of the set are alike."));
    }

    void aSetIsRenamedAndRemovedAndComesBack()
    {
        PromptEditingFixture f(kThree);
        f.giveWord("renameSet", QStringLiteral("sea"));
        QTRY_COMPARE(f.setNames(), QStringList{QStringLiteral("sea")});
        QTRY_COMPARE(f.table()->model()->rowCount(), 3);
        QCOMPARE(f.onDisk("sea").size(), std::size_t{3});
        QApplication::setActiveWindow(f.page.get());
        f.sets()->setFocus();
        QTest::keyClick(f.sets(), Qt::Key_Delete);
        QTRY_VERIFY(f.isEmpty());
        QVERIFY(f.onDisk("sea").empty());
        f.find<QPushButton>("messageAction0")->click();
        QTRY_COMPARE(f.table()->model()->rowCount(), 3);
        f.action("undoPrompts")->trigger();
        QTRY_COMPARE(f.setNames(), QStringList{QStringLiteral("everyday")});
    }

    void aSetThatARunIsMadeOfSaysWhyItStays()
    {
        PromptEditingFixture f(kThree, true);
        QVERIFY(!f.action("renameSet")->isEnabled());
        QVERIFY(!f.action("removeSet")->isEnabled());
        QVERIFY(f.action("removeSet")->toolTip().contains(QStringLiteral("the run night is made of it")));
        QVERIFY(f.action("removePrompts")->isEnabled());
    }

    // Ten thousand by default; JOUST_PROMPTS asks for more.
    void manyPromptsDoNotStopTheWindow()
    {
        const int asked = qEnvironmentVariableIntValue("JOUST_PROMPTS");
        const int prompts = asked > 0 ? asked : 10'000;
        PromptEditingFixture f(numbered(prompts));
        test::LoopGaps gaps;
        QElapsedTimer timer;
        timer.start();
        const auto step = [&](const char* what) {
            qInfo("%s: %lld ms", what, static_cast<long long>(timer.restart()));
        };
        f.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(f.count().contains(QStringLiteral("selected")), 60'000);
        step("all selected");
        f.giveWord("addTag", QStringLiteral("tides"));
        QTRY_VERIFY_WITH_TIMEOUT(f.said().contains(QStringLiteral("#tides")), 60'000);
        step("all tagged");
        f.choose(prompts / 2);
        QDialog* dialog = f.openDialog("editPrompt");
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("savePrompt"));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
        step("one compared with all");
        dialog->reject();
        QTRY_VERIFY(!f.dialog());
        f.action("removeSet")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(f.isEmpty(), 60'000);
        step("set removed");
        f.action("undoPrompts")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(f.table()->model()->rowCount() > 0, 60'000);
        step("set back");
        test::report("many prompts changed", gaps);
        QVERIFY(gaps.at(1) < 1'000'000);
    }
};

QTEST_MAIN(TestPromptsInBulk)
#include "tst_prompts_in_bulk.moc"
