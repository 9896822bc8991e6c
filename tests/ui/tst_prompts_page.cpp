// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/data/value_chip.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"
#include "ui/prompts_fixture.h"
#include "ui/widget_texts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using ui::PromptsModel;

namespace {

struct Shown
{
    Shown()
        : page(source)
    {
        open();
    }
    explicit Shown(std::vector<store::PromptSetRow> sets)
        : page(source)
    {
        source.sets = std::move(sets);
        open();
    }

    void open()
    {
        page.resize(1300, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("promptsTable"); }
    QLineEdit* field() const { return find<QLineEdit>("promptSearch"); }
    QString count() const { return find<QLabel>("promptCount")->text(); }
    QString message() const { return page.findChild<ui::MessageStrip*>()->text(); }
    QString sentence() const
    {
        for (const auto* state : page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                return state->findChild<QLabel*>(QStringLiteral("emptySentence"))->text();
        }
        return {};
    }
    QStringList choices(const char* chip) const
    {
        auto* menu = find<QPushButton>(chip)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts << action->text();
        return texts;
    }
    void choose(const char* chip, int entry) const
    {
        auto* menu = find<QPushButton>(chip)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().at(entry)->trigger();
    }

    ScriptedPromptsSource source;
    ui::PromptsPage page;
};

std::shared_ptr<exchange::PromptImportPlan> planOf(int added)
{
    auto plan = std::make_shared<exchange::PromptImportPlan>();
    plan->report.format = {"csv", "CSV"};
    plan->report.added = static_cast<std::size_t>(added);
    plan->report.languages["en"] = static_cast<std::size_t>(added);
    plan->rows.resize(static_cast<std::size_t>(added));
    plan->firstRows.push_back({2, {"What is a tide?"}, "tides", "en", "q1"});
    return plan;
}

// The dialog over a preview of two new prompts.
struct Importing : Shown
{
    explicit Importing(std::shared_ptr<exchange::PromptImportPlan> plan = planOf(2),
                       std::optional<base::Error> error = {})
    {
        source.nextPreview = {{"question", "topic"}, std::move(plan), std::move(error)};
        page.startImport(QStringLiteral("/files/tides.csv"));
    }
    ui::ImportDialog& dialog() const { return *page.importDialog(); }
    template <typename T>
    T* part(const char* name) const
    {
        return dialog().findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* accept() const { return part<QPushButton>("importAccept"); }
    QString said() const { return dialog().findChild<ui::MessageStrip*>()->text(); }
};

} // namespace

class TestPromptsPage final : public QObject
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

    void theFirstSetIsShownAndItsFirstPromptOpened()
    {
        Shown s;
        QCOMPARE(s.find<QTableWidget>("promptSets")->item(0, 0)->text(), QStringLiteral("everyday"));
        QCOMPARE(s.find<QTableWidget>("promptSets")->item(0, 1)->text(), QStringLiteral("3"));
        QCOMPARE(s.source.lastRequest.search.promptSet, std::string("everyday"));
        s.source.answer(promptPage(1, 3, 3));
        QCOMPARE(s.table()->model()->rowCount(), 3);
        QCOMPARE(s.table()->model()->index(1, PromptsModel::Prompt).data().toString(), QStringLiteral("prompt 2"));
        QCOMPARE(s.table()->model()->index(1, PromptsModel::Labels).data().toString(), QStringLiteral("coding, short"));
        QTRY_COMPARE(s.find<QLabel>("promptTitle")->text(), QStringLiteral("Prompt 1"));
        QVERIFY(!s.page.isReading());
        const QAbstractItemModelTester tester(s.table()->model());
    }

    void aPromptIsPlainTextAndItsRulesSayWhy()
    {
        Shown s;
        s.source.furtherTurns = {"And \u202E an ebb?"};
        s.source.answer(promptPage(1, 1, 1));
        QTRY_VERIFY(s.find<ui::AnswerBrowser>("promptText")->toPlainText().contains(QStringLiteral("<b>a tide</b>")));
        const QString text = s.find<ui::AnswerBrowser>("promptText")->toPlainText();
        QVERIFY(text.contains(QStringLiteral("Turn 2 of 2")));
        QVERIFY2(!text.contains(QChar(0x202E)), "a direction override is shown as a label");
        QVERIFY(everyText(*s.find<QWidget>("promptRules")).contains(QStringLiteral("Found: python, function")));
    }

    void theEndOfTheListAsksForMore()
    {
        Shown s;
        s.source.answer(promptPage(1, 200, 100'000));
        QVERIFY(!s.page.isReading());
        const int before = s.source.loads;
        s.table()->verticalScrollBar()->setValue(s.table()->verticalScrollBar()->maximum());
        QTRY_COMPARE(s.source.loads, before + 1);
        QCOMPARE(s.source.lastRequest.after, std::int64_t{200});
        s.source.answer(promptPage(201, 400, 100'000));
        QCOMPARE(s.table()->model()->rowCount(), 400);
    }

    void aSearchGoesOnUntilItsPageIsFullAndCanBeStopped()
    {
        Shown s;
        s.source.answer(promptPage(1, 3, 3));
        s.field()->setText(QStringLiteral("tide"));
        QTest::keyClick(s.field(), Qt::Key_Return);
        QCOMPARE(s.source.lastRequest.search.text, std::string("tide"));
        store::PromptPage part = promptPage(1, 1, 100'000);
        part.scanned = 20'000;
        part.next = 20'000;
        s.source.answer(part);
        QCOMPARE(s.source.lastRequest.after, std::int64_t{20'000});
        QVERIFY(s.page.isReading());
        QVERIFY(s.count().contains(QStringLiteral("so far")));
        Q_EMIT s.page.findChild<ui::BusyBar*>()->cancelRequested();
        QVERIFY(!s.page.isReading());
        QVERIFY(s.message().contains(QStringLiteral("20,000 of 100,000")));
        QCOMPARE(s.table()->model()->rowCount(), 1);
    }

    void chipsFilterByLanguageAndRule()
    {
        Shown s;
        s.source.answer(promptPage(1, 3, 3));
        QCOMPARE(s.choices("languageChip").at(2), QStringLiteral("not known"));
        QCOMPARE(s.choices("languageChip").at(3), QStringLiteral("English (en)"));
        s.choose("languageChip", 2);
        QCOMPARE(s.source.lastRequest.search.language, std::optional<std::string>(""));
        s.choose("ruleChip", 2);
        QCOMPARE(s.source.lastRequest.search.rule, std::optional<std::string>("coding"));
        s.source.answer(store::PromptPage{});
        QCOMPARE(s.sentence(), QStringLiteral("No prompt matches the search."));
        s.find<QPushButton>("emptyAction"); // the first is that of the page without sets
        for (auto* state : s.page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                state->button()->click();
        }
        QCOMPARE(s.source.lastRequest.search, (store::PromptSearch{"everyday", {}, {}, {}}));
    }

    void anotherSetForgetsTheSearch()
    {
        Shown s;
        s.source.answer(promptPage(1, 3, 3));
        s.field()->setText(QStringLiteral("tide"));
        QTest::keyClick(s.field(), Qt::Key_Return);
        s.find<QTableWidget>("promptSets")->setCurrentCell(1, 0);
        QCOMPARE(s.source.lastRequest.search, (store::PromptSearch{"hard", {}, {}, {}}));
        QVERIFY(s.field()->text().isEmpty());
    }

    void withoutSetsThePageOffersAnImport()
    {
        Shown s(std::vector<store::PromptSetRow>{});
        QVERIFY(s.sentence().startsWith(QStringLiteral("No prompts yet.")));
        for (auto* state : s.page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                state->button()->click();
        }
        QVERIFY(s.page.importDialog() != nullptr);
    }

    void anErrorSaysWhatToDoAndCanBeTriedAgain()
    {
        Shown s;
        s.source.answer(base::Error{base::ErrorCode::Io, "read"});
        QVERIFY(!s.message().isEmpty());
        const int before = s.source.loads;
        s.find<QPushButton>("messageAction0")->click();
        QCOMPARE(s.source.loads, before + 1);
        s.source.answer(promptPage(1, 3, 3));
        QCOMPARE(s.table()->model()->rowCount(), 3);
    }

    void aLateAnswerToALeftPageIsDropped()
    {
        Shown s;
        s.page.deactivate();
        s.source.answer(promptPage(1, 3, 3));
        QCOMPARE(s.table()->model()->rowCount(), 0);
        QVERIFY(s.source.cancels > 0);
    }

    void aSearchComesBackWithThePage()
    {
        Shown s;
        s.field()->setText(QStringLiteral("tide"));
        QTest::keyClick(s.field(), Qt::Key_Return);
        s.field()->clear();
        s.page.deactivate(); // before the pause after typing
        s.page.activate();
        QCOMPARE(s.field()->text(), QStringLiteral("tide"));
        QCOMPARE(s.source.lastRequest.search.text, std::string("tide"));
    }

    void anImportIsPreviewedBeforeItCanStart()
    {
        Importing i;
        QCOMPARE(i.source.lastFile, QStringLiteral("/files/tides.csv"));
        QCOMPARE(i.source.lastOptions.promptSet, std::string("tides")); // named after the file
        QVERIFY(i.source.lastOptions.dryRun);
        QCOMPARE(i.part<QTableWidget>("importRows")->item(0, 1)->text(), QStringLiteral("What is a tide?"));
        QVERIFY(i.part<QLabel>("importSummary")->text().contains(QStringLiteral("CSV")));
        QVERIFY(i.accept()->isEnabled());
        QVERIFY(i.source.importedInto.empty());
        QSignalSpy changed(&i.page, &ui::PromptsPage::changed);
        i.accept()->click();
        QCOMPARE(i.source.importedInto, std::string("tides"));
        QVERIFY(!i.accept()->isEnabled());
        i.source.sets.push_back(promptSet("tides", 2));
        i.source.finishImport({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(i.source.lastRequest.search.promptSet, std::string("tides"));
        QVERIFY(!i.message().isEmpty());
    }

    void columnsOfATableAreMapped()
    {
        Importing i;
        QVERIFY(i.part<QWidget>("importMapping")->isVisible());
        auto* box = i.part<QComboBox>("promptColumn");
        QCOMPARE(box->count(), 3);
        box->setCurrentIndex(2);
        QVERIFY(!i.accept()->isEnabled()); // until it is previewed again
        QTRY_COMPARE(i.source.lastOptions.file.columns.prompt, std::string("topic"));
        QCOMPARE(box->currentIndex(), 2);
        QTRY_VERIFY(i.accept()->isEnabled());
    }

    void refusedRowsAreListedAndStopTheImport()
    {
        auto plan = planOf(2);
        plan->refused = {{17, "the prompt is empty"}};
        plan->report.exact = {{5, 0, 1.0}};
        plan->report.near = {{9, 4, 0.92}};
        Importing i(plan);
        QVERIFY(!i.accept()->isEnabled());
        QVERIFY(!i.said().isEmpty());
        const QString rows = i.part<QPlainTextEdit>("importDetails")->toPlainText();
        QVERIFY(rows.contains(QStringLiteral("Row 17: the prompt is empty")));
        QVERIFY(rows.contains(QStringLiteral("Row 5 is the same as a prompt that is in the set.")));
        QVERIFY(rows.contains(QStringLiteral("Row 9 is like row 4 (92 %).")));
    }

    void aFileThatCannotBeReadKeepsTheColumnsToChooseFrom()
    {
        Importing i(nullptr, base::Error{base::ErrorCode::BadInput, "tides.csv:1: no column is called prompt"});
        QVERIFY(!i.said().isEmpty());
        QVERIFY(!i.accept()->isEnabled());
        QVERIFY(i.part<QWidget>("importMapping")->isVisible());
        QCOMPARE(i.part<QComboBox>("promptColumn")->count(), 3);
    }

    void aStoppedImportKeepsTheDialogAndClosingStops()
    {
        Importing i;
        i.accept()->click();
        const int before = i.source.importCancels;
        Q_EMIT i.dialog().findChild<ui::BusyBar*>()->cancelRequested();
        QCOMPARE(i.source.importCancels, before + 1);
        i.source.finishImport(base::Error{base::ErrorCode::Cancelled, "stopped"});
        QVERIFY(i.dialog().isVisible());
        QVERIFY(i.accept()->isEnabled());
        i.dialog().reject();
        QCOMPARE(i.source.importCancels, before + 2);
    }
};

QTEST_MAIN(TestPromptsPage)
#include "tst_prompts_page.moc"
