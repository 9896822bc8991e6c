// SPDX-License-Identifier: GPL-3.0-or-later
// What the leaderboard is asked for: chips, menus, saved views, the command.
#include "ui/board_fixture.h"
#include "ui/common/busy_bar.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/choice_chip.h"
#include "ui/leaderboard/contestants_dialog.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_model.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/view_keeper.h"
#include "ui/widget_texts.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

class TestLeaderboardQuery final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

    template <typename Widget>
    static Widget* child(ui::LeaderboardPage& page, const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    static ui::LeaderboardView* table(ui::LeaderboardPage& page)
    {
        return child<ui::LeaderboardView>(page, "leaderboardTable");
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }

    void cleanupTestCase() { m_theme.reset(); }

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void contestantsAreChosenInADialogAndCountedOnAChip()
    {
        ScriptedLeaderboardSource source;
        source.facets.contestants = {{"alpha", 40}, {"beta", 30}, {"gamma", 20}};
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        ui::ContestantsDialog::ask(query, &page);
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("contestantsDialog"));
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("BET"));
        QVERIFY(list->item(0)->isHidden() && !list->item(1)->isHidden());
        list->item(1)->setCheckState(Qt::Unchecked);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!ok->isEnabled()); // a ranking needs two
        list->item(0)->setCheckState(Qt::Checked);
        ok->click();
        QCOMPARE(query.query().filter.contestants, (std::vector<std::string>{"alpha", "gamma"}));
        QVERIFY(source.lastQuery == query.query());
        page.deactivate();
        QVERIFY(everyText(page).contains(QStringLiteral("2 contestant(s)")));
        QVERIFY(!everyText(page).contains(QStringLiteral("alpha")));
    }

    void severalAnnotatorsAreChosenAndKeptByTheViewAndTheCommand()
    {
        ScriptedLeaderboardSource source;
        source.facets.annotators = {{"ann", 4}, {"ben", 3}, {"cleo", 2}};
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        ui::ContestantsDialog::askAnnotators(query, &page);
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("contestantsDialog"));
        auto* list = dialog->findChild<QListWidget*>();
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QCOMPARE(list->item(0)->toolTip(), QStringLiteral("4 vote(s)"));
        for (const int row : {0, 1, 2})
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!ok->isEnabled()); // somebody has to vote
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(ok->isEnabled());
        list->item(2)->setCheckState(Qt::Checked);
        ok->click();
        QCOMPARE(source.lastQuery.filter.annotators, (std::vector<std::string>{"ann", "cleo"}));
        QVERIFY(everyText(page).contains(QStringLiteral("2 annotator(s)")));
        QCOMPARE(exchange::rankArguments(query.query()),
                 (std::vector<std::string>{"--annotator", "ann", "--annotator", "cleo"}));
        for (QPushButton* one : page.findChildren<QPushButton*>(QStringLiteral("filterChip")))
            if (one->text().startsWith(QStringLiteral("2 annotator")))
                one->click();
        QVERIFY(source.lastQuery.filter.annotators.empty());
    }

    void choosingEloComputesAgain()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "methodChip");
        chip->menu()->actions().at(1)->trigger();
        QCOMPARE(source.loads, 2);
        QVERIFY(source.lastQuery.options.method == rating::Method::Elo);
        QVERIFY(chip->text().contains(QStringLiteral("order")));
    }

    void stoppingKeepsTheBoardThatTheChipsThenDescribe()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "tiesChip");
        chip->menu()->actions().at(1)->trigger();
        Q_EMIT page.findChild<ui::BusyBar*>()->cancelRequested();
        QCOMPARE(chip->value(), static_cast<int>(rating::TieRule::Half));
        QCOMPARE(table(page)->model()->rowCount(), 3);
    }

    void aCovariateShowsTheRanksItChanges()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        QVERIFY(table(page)->isColumnHidden(ui::LeaderboardModel::Change));
        exchange::BoardQuery styled;
        styled.options.controls = rating::styleControls();
        query.setQuery(styled);
        rating::Leaderboard plain = smallBoard();
        std::swap(plain.rows[0].name, plain.rows[2].name);
        source.answer(smallBoard(), plain);
        QVERIFY(!table(page)->isColumnHidden(ui::LeaderboardModel::Change));
        const QModelIndex first = table(page)->model()->index(0, ui::LeaderboardModel::Change);
        QCOMPARE(first.data(ui::LeaderboardModel::ChangeRole).toInt(), 2);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString().left(4), QStringLiteral("up 2"));
        auto* chip = child<QPushButton>(page, "covariatesChip");
        QVERIFY(chip->text().contains(QStringLiteral("length, headers, lists, bold")));
    }

    void everyFilterIsAChipThatRemovesIt()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.show();
        page.activate();
        exchange::BoardQuery filtered;
        filtered.filter.category = "code & maths";
        filtered.filter.includeLeaked = true;
        query.setQuery(filtered);
        QPushButton* chip = nullptr;
        int shown = 0;
        for (QPushButton* one : page.findChildren<QPushButton*>(QStringLiteral("filterChip"))) {
            shown += one->isVisible() ? 1 : 0;
            if (one->text().startsWith(QStringLiteral("code && maths")))
                chip = one;
        }
        QCOMPARE(shown, 2);
        QVERIFY(chip);
        QCOMPARE(chip->accessibleName(), QStringLiteral("Remove the filter code & maths"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!source.lastQuery.filter.category);
        QVERIFY(source.lastQuery.filter.includeLeaked);
    }

    void menusOfferWhatTheVotesHave()
    {
        ScriptedLeaderboardSource source;
        source.facets.categories = {{"code", 3}, {"maths", 2}};
        source.facets.languages = {{"en", 5}};
        source.facets.first = 1793491200.0;
        source.facets.last = 1793491200.0 + 20 * 86400.0;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        QMenu* menu = child<QPushButton>(page, "addFilterChip")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList offered;
        for (const QAction* action : menu->actions())
            offered << action->text();
        QCOMPARE(offered,
                 QStringList({QStringLiteral("Category"), QStringLiteral("Date"), QStringLiteral("Count these too")}));
        menu->actions().front()->menu()->actions().at(2)->trigger(); // all, a separator, code
        QCOMPARE(source.lastQuery.filter.category, std::optional<std::string>("code"));
    }

    void eloTurnsOffWhatItDoesNotKnow()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery styled;
        styled.options.controls = rating::styleControls();
        styled.options.ties = rating::TieRule::Davidson;
        query.setQuery(styled);
        child<ui::ChoiceChip>(page, "methodChip")->menu()->actions().at(1)->trigger();
        QVERIFY(rating::validate(source.lastQuery.options).has_value());
        QVERIFY(source.lastQuery.options.controls.empty());
        QVERIFY(!child<QPushButton>(page, "covariatesChip")->isEnabled());
    }

    void copiesTheCommandThatPrintsTheSameNumbers()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery filtered;
        filtered.options.ties = rating::TieRule::Drop;
        query.setQuery(filtered);
        auto* controls = page.findChild<ui::BoardControls*>();
        Q_EMIT controls->copyCommandRequested();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("joust-cli rank '/data/my study.joust' --ties drop"));
    }

    void aSavedViewComesBack()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery strict;
        strict.options.level = 0.99;
        query.setQuery(strict);
        page.findChild<ui::ViewKeeper*>()->saveAs(QStringLiteral(" strict  ones "));
        auto* controls = page.findChild<ui::BoardControls*>();
        QCOMPARE(controls->views().size(), std::size_t(1));
        QCOMPARE(controls->views().front().name, std::string("strict ones"));
        Q_EMIT controls->resetRequested();
        QCOMPARE(source.lastQuery.options.level, 0.95);
        Q_EMIT controls->viewChosen(0);
        QCOMPARE(source.lastQuery.options.level, 0.99);
        source.refusal = base::Error{base::ErrorCode::ReadOnly, "x"};
        Q_EMIT controls->viewRemoved(0);
        QCOMPARE(controls->views().size(), std::size_t(1));
    }
};

QTEST_MAIN(TestLeaderboardQuery)
#include "tst_leaderboard_query.moc"
