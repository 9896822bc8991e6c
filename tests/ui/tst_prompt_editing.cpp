// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt sets changed by hand on the Prompts page, over a workspace file.
#include "app/desktop/workspace_prompts.h"
#include "support/test_workspace.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/loop_gaps.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace joust;
using support::must;
using ui::PromptsModel;

namespace {

class Fixture
{
public:
    explicit Fixture(const std::vector<std::string>& texts, bool withRun = false)
    {
        std::vector<store::PromptRow> rows;
        for (const std::string& text : texts)
            rows.push_back({{}, text, "facts", "en", {}, {"short"}});
        must(files.workspace->prompts().append("everyday", rows));
        if (withRun)
            must(files.workspace->runs().create("night", "everyday", {}));
        files.workspace.reset(); // the thread opens it
        thread = std::make_unique<ui::WorkspaceThread>(files.services());
        bool opened = false;
        thread->start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &m_receiver,
                      [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
        source = std::make_unique<desktop::WorkspacePrompts>(files.path, *thread, [] { return QStringLiteral("lea"); });
        page = std::make_unique<ui::PromptsPage>(*source);
        page->resize(1300, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() > 0; }, 20'000))
            qFatal("the page stayed empty");
    }
    ~Fixture()
    {
        page.reset();
        source.reset();
    }

    template <typename T>
    T* find(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("promptsTable"); }
    QTableWidget* sets() const { return find<QTableWidget>("promptSets"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList prompts() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << cell(row, PromptsModel::Prompt);
        return texts;
    }
    QStringList setNames() const
    {
        QStringList names;
        for (int row = 0; row < sets()->rowCount(); ++row)
            names << sets()->item(row, 0)->text();
        return names;
    }
    QAction* action(const char* name) const { return find<QAction>(name); }
    bool isEmpty() const
    {
        const QList<ui::EmptyState*> states = page->findChildren<ui::EmptyState*>();
        return std::any_of(states.begin(), states.end(),
                           [](const ui::EmptyState* state) { return state->isVisible(); });
    }
    QString said() const { return page->findChild<ui::MessageStrip*>()->text(); }
    QString count() const { return find<QLabel>("promptCount")->text(); }
    void choose(int row) const
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void alsoChoose(int row) const
    {
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QApplication::setActiveWindow(page.get());
        table()->setFocus();
        QTest::keyClick(table(), key, modifiers);
    }
    // The dialog that an action opens.
    QDialog* openDialog(const char* name) const
    {
        action(name)->trigger();
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            qFatal("no dialog opened");
        return dialog();
    }
    QDialog* dialog() const
    {
        for (auto* dialog : page->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void giveWord(const char* name, const QString& word) const
    {
        QDialog* asked = openDialog(name);
        asked->findChild<QComboBox*>(QStringLiteral("wordField"))->setCurrentText(word);
        asked->findChild<QPushButton*>(QStringLiteral("wordAccept"))->click();
    }
    std::vector<store::PromptRow> onDisk(const std::string& set = "everyday") const
    {
        return thread->runAndWait([&](store::Workspace& workspace) {
            const auto rows = workspace.prompts().list(set);
            return rows ? *rows : std::vector<store::PromptRow>();
        });
    }

    support::TestWorkspace files;
    std::unique_ptr<ui::WorkspaceThread> thread;
    std::unique_ptr<desktop::WorkspacePrompts> source;
    std::unique_ptr<ui::PromptsPage> page;

private:
    QObject m_receiver;
};

const std::vector<std::string> kThree{"What is a tide?", "The quick brown fox jumps over the lazy dog.", "three"};

std::vector<std::string> numbered(int prompts)
{
    std::vector<std::string> texts;
    for (int i = 1; i <= prompts; ++i)
        texts.push_back("prompt number " + std::to_string(i) + " asks for a few words about tides, moons and harbours");
    return texts;
}

} // namespace

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
        Fixture f(kThree);
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
        Fixture f(kThree);
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
        Fixture f(kThree);
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
        Fixture f({"a\xC2\xA0"
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

    void aTagIsGivenToAllThatAreSelectedAndFilters()
    {
        Fixture f(kThree);
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
        Fixture f(kThree);
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.giveWord("setCategory", QStringLiteral("nature"));
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("The category of 3 prompt(s)")));
        QCOMPARE(f.onDisk()[2].category, std::string("nature"));
    }

    void deleteTakesOutWhatIsSelectedAndUndoPutsItBack()
    {
        Fixture f(kThree);
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
        Fixture f(numbered(1000));
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(f.count().contains(QStringLiteral("1,000 selected")));
        f.giveWord("addTag", QStringLiteral("tides"));
        QTRY_COMPARE(f.said(), QStringLiteral("1,000 prompt(s) have the tag #tides now."));
        QCOMPARE(f.onDisk().back().tags, std::vector<std::string>{"tides"});
    }

    void theListStaysWhereSomebodyHasScrolledTo()
    {
        Fixture f(numbered(1000));
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
        Fixture f(texts);
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
        Fixture f(kThree);
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
        Fixture f(kThree, true);
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
        Fixture f(numbered(prompts));
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

QTEST_MAIN(TestPromptEditing)
#include "tst_prompt_editing.moc"
