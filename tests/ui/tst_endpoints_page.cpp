// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_strip.h"
#include "ui/endpoints/endpoint_dialog.h"
#include "ui/endpoints/endpoint_draft.h"
#include "ui/endpoints/endpoint_editing.h"
#include "ui/endpoints/endpoints_model.h"
#include "ui/endpoints/endpoints_page.h"
#include "ui/endpoints/number_field.h"
#include "ui/endpoints/pairs_editor.h"
#include "ui/endpoints/probe_view.h"
#include "ui/endpoints/probe_words.h"
#include "ui/endpoints_fixture.h"
#include "ui/widget_texts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace joust;
using namespace joust::test;
using ui::EndpointField;

namespace {

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

void type(QWidget& parent, const char* name, const QString& text)
{
    auto* line = child<QLineEdit>(parent, name);
    line->clear();
    QTest::keyClicks(line, text);
}

ui::EndpointDraft complete()
{
    ui::EndpointDraft draft;
    draft.name = "alpha";
    draft.identity.baseUrl = "http://localhost:8000/v1";
    draft.identity.model = "alpha-model";
    return draft;
}

struct Fixture
{
    Fixture()
    {
        source.rows = {endpointRow(1, "alpha"), endpointRow(2, "beta")};
        page = std::make_unique<ui::EndpointsPage>(source);
        page->resize(1000, 600);
        page->show();
        page->activate();
    }
    void press(const char* action) const { child<QPushButton>(*page, action)->click(); }
    QAbstractItemModel* model() const { return child<QTableView>(*page, "endpointsTable")->model(); }
    ui::EndpointDialog* dialog() const { return page->editing()->dialog(); }

    MemoryEndpointsSource source;
    std::unique_ptr<ui::EndpointsPage> page;
};

} // namespace

class TestEndpointsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelKeepsTheRulesOfItemModels()
    {
        ui::EndpointsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({endpointRow(1, "alpha"), endpointRow(2, "beta")});
        QCOMPARE(model.index(0, ui::EndpointsModel::Host).data().toString(), QStringLiteral("gpu-1.lab:8000"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void eachProblemNamesItsField_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<std::function<void(ui::EndpointDraft&)>>("change");
        const auto add = [](const char* name, EndpointField field, std::function<void(ui::EndpointDraft&)> change) {
            QTest::newRow(name) << static_cast<int>(field) << std::move(change);
        };
        add("no name", EndpointField::Name, [](auto& d) { d.name = " "; });
        add("no scheme", EndpointField::BaseUrl, [](auto& d) { d.identity.baseUrl = "localhost:8000/v1"; });
        add("password", EndpointField::BaseUrl, [](auto& d) { d.identity.baseUrl = "http://a:b@localhost/v1"; });
        add("no model", EndpointField::Model, [](auto& d) { d.identity.model = ""; });
        add("not JSON", EndpointField::Parameters, [](auto& d) { d.identity.parameters = {{"stop", "word"}}; });
        add("ours", EndpointField::Parameters, [](auto& d) { d.identity.parameters = {{"stream", "true"}}; });
        add("line end", EndpointField::Headers, [](auto& d) { d.connection.headers = {{"X-A", "a\nb"}}; });
        add("no variable", EndpointField::Key,
            [](auto& d) { d.connection.key.kind = endpoint::KeyRef::Kind::Environment; });
        add("proxy", EndpointField::Proxy, [](auto& d) { d.connection.proxy = "proxy.lab"; });
        add("time", EndpointField::Timeouts, [](auto& d) { d.connection.timeouts.idle = std::chrono::seconds(-1); });
        add("requests", EndpointField::RequestLimits, [](auto& d) { d.connection.limits.concurrent = -1; });
        add("price", EndpointField::Costs, [](auto& d) { d.connection.priceIn = -1.0; });
    }

    void eachProblemNamesItsField()
    {
        QFETCH(int, field);
        QFETCH(std::function<void(ui::EndpointDraft&)>, change);
        ui::EndpointDraft draft = complete();
        QVERIFY(ui::EndpointCheck::problems(draft).empty());
        change(draft);
        const auto problems = ui::EndpointCheck::problems(draft);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(problems.begin()->first), field);
    }

    void aNumberIsReadInTheUsersLocaleAndWithAPoint()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ui::NumberField field({});
        field.setText(QStringLiteral("0,7"));
        QCOMPARE(*field.value(), 0.7);
        field.setText(QStringLiteral("1.500"));
        QCOMPARE(*field.value(), 1.5);
        field.setText(QStringLiteral("much"));
        QVERIFY(!field.isReadable());
        field.setValue(2.5);
        QCOMPARE(field.text(), QStringLiteral("2,5"));
    }

    void addIsPossibleOnceTheFormIsComplete()
    {
        Fixture fixture;
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        ui::EndpointDialog* form = fixture.dialog();
        QVERIFY(!form->okButton()->isEnabled());
        type(*form, "name", QStringLiteral("gamma"));
        type(*form, "baseUrl", QStringLiteral("http://localhost:9000/v1"));
        QVERIFY(!form->okButton()->isEnabled());
        type(*form, "model", QStringLiteral("gamma-model"));
        QVERIFY(form->okButton()->isEnabled());
        QTest::mouseClick(form->okButton(), Qt::LeftButton);
        QCOMPARE(fixture.source.rows.size(), std::size_t{3});
        QCOMPARE(fixture.source.rows.back().identity.model, std::string("gamma-model"));
        QCOMPARE(fixture.model()->rowCount(), 3);
    }

    void theModelsOfTheServerAreOfferedAndAnyNameCanBeTyped()
    {
        Fixture fixture;
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        ui::EndpointDialog* form = fixture.dialog();
        type(*form, "baseUrl", QStringLiteral("http://localhost:9000/v1"));
        child<QComboBox>(*form, "keyKind")->setCurrentIndex(3);
        type(*form, "keySecret", QStringLiteral("canary-secret"));
        type(*form, "model", QStringLiteral("my-own"));
        auto* find = child<QPushButton>(*form, "findModels");
        find->click();
        QCOMPARE(fixture.source.searched->identity.baseUrl, std::string("http://localhost:9000/v1"));
        QCOMPARE(fixture.source.searchedWith, QStringLiteral("canary-secret"));
        QCOMPARE(find->text(), QStringLiteral("&Stop"));
        fixture.source.onModels(std::vector<std::string>{"alpha-1", "alpha-2"});
        auto* box = child<QComboBox>(*form, "modelBox");
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentText(), QStringLiteral("my-own"));
        QCOMPARE(form->draft().identity.model, std::string("my-own"));
        box->setCurrentIndex(1);
        QCOMPARE(form->draft().identity.model, std::string("alpha-2"));

        find->click();
        fixture.source.onModels(base::Error{base::ErrorCode::ConnectFailed, "refused"});
        QVERIFY(child<QLabel>(*form, "findModelsNote")->text().contains(QStringLiteral("Any name can be typed")));
        QCOMPARE(form->draft().identity.model, std::string("alpha-2"));
        const int before = fixture.source.cancelledSearches;
        find->click();
        find->click();
        QCOMPARE(fixture.source.cancelledSearches, before + 1);
        QCOMPARE(find->text(), QStringLiteral("&Find models"));
    }

    void theFormShowsTheFieldsOfItsProtocolOnly()
    {
        Fixture fixture;
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        ui::EndpointDialog* form = fixture.dialog();
        auto* protocol = child<QComboBox>(*form, "protocol");
        auto* version = child<QLineEdit>(*form, "apiVersion");
        const auto choose = [&](endpoint::Protocol which) {
            protocol->setCurrentIndex(protocol->findData(static_cast<int>(which)));
        };
        QVERIFY(version->isHidden() || !version->isVisible());
        choose(endpoint::Protocol::Anthropic);
        QVERIFY(version->isVisible());
        QCOMPARE(version->placeholderText(), QStringLiteral("2023-06-01"));
        type(*form, "apiVersion", QStringLiteral("2026-10-21"));
        QCOMPARE(form->draft().identity.apiVersion, std::string("2026-10-21"));
        QVERIFY(form->draft().identity.protocol == endpoint::Protocol::Anthropic);
        QVERIFY(child<QComboBox>(*form, "tokenLimit")->parentWidget()->parentWidget()->isHidden());
        choose(endpoint::Protocol::Azure);
        QVERIFY(!child<QComboBox>(*form, "tokenLimit")->parentWidget()->parentWidget()->isHidden());
        child<QComboBox>(*form, "tokenLimit")->setCurrentIndex(2);
        QVERIFY(form->draft().connection.tokenLimit == endpoint::TokenLimitName::MaxCompletionTokens);
        choose(endpoint::Protocol::Gemini);
        QVERIFY(!version->isVisible());
        for (const char* name : {"protocol", "tokenLimit", "streamOptions"})
            QVERIFY(!child<QComboBox>(*form, name)->accessibleName().isEmpty());
    }

    void limitsAndTheEndMarkAreOnATabOfTheirOwn()
    {
        Fixture fixture;
        fixture.press("editButton");
        ui::EndpointDialog* form = fixture.dialog();
        QVERIFY(form->draft().connection.endMarkExpected);
        auto* concurrent = child<QSpinBox>(*form, "maxConcurrent");
        QCOMPARE(concurrent->text(), QStringLiteral("no limit"));
        concurrent->setValue(2);
        child<QSpinBox>(*form, "requestsPerMinute")->setValue(60);
        child<QSpinBox>(*form, "tokensPerMinute")->setValue(90'000);
        child<QCheckBox>(*form, "noEndMark")->setChecked(true);
        form->okButton()->click();
        const endpoint::Connection& saved = fixture.source.rows.front().connection;
        QVERIFY((saved.limits == endpoint::RequestLimits{2, 60, 90'000}));
        QVERIFY(!saved.endMarkExpected);
        QCOMPARE(fixture.source.rows.front().revision, store::EndpointRow{}.revision); // not part of the identity
        QVERIFY(everyText(*fixture.page).contains(QStringLiteral("2 at the same time, 60 in a minute")));
    }

    void aTakenNameIsRefusedInTheForm()
    {
        Fixture fixture;
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        type(*fixture.dialog(), "name", QStringLiteral("BETA"));
        QVERIFY(fixture.dialog()->problems().at(EndpointField::Name).contains(QStringLiteral("Another endpoint")));
    }

    void theKeyGoesToTheKeyringAndNowhereElse()
    {
        Fixture fixture;
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        ui::EndpointDialog* form = fixture.dialog();
        type(*form, "name", QStringLiteral("gamma"));
        type(*form, "baseUrl", QStringLiteral("http://localhost:9000/v1"));
        type(*form, "model", QStringLiteral("gamma-model"));
        child<QComboBox>(*form, "keyKind")->setCurrentIndex(2);
        QVERIFY(!form->okButton()->isEnabled()); // a new entry needs its key
        type(*form, "keySecret", QStringLiteral("canary-secret"));
        QVERIFY(form->okButton()->isEnabled());
        form->okButton()->click();
        QCOMPARE(fixture.source.savedKeys.size(), std::size_t{1});
        QCOMPARE(fixture.source.savedKeys.front().second, QStringLiteral("canary-secret"));
        const endpoint::KeyRef stored = fixture.source.rows.back().connection.key;
        QVERIFY(stored == fixture.source.savedKeys.front().first);
        QVERIFY(stored.kind == endpoint::KeyRef::Kind::Keyring);
        QVERIFY(stored.name.find("canary") == std::string::npos);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!everyText(*fixture.page).contains(QStringLiteral("canary-secret")));
    }

    void aKeyThatCannotBeKeptSavesNothing()
    {
        Fixture fixture;
        fixture.source.keyError = base::Error{base::ErrorCode::KeyringUnavailable, {}};
        child<QPushButton>(*fixture.page, "addEndpoint")->click();
        ui::EndpointDialog* form = fixture.dialog();
        type(*form, "name", QStringLiteral("gamma"));
        type(*form, "baseUrl", QStringLiteral("http://localhost:9000/v1"));
        type(*form, "model", QStringLiteral("gamma-model"));
        child<QComboBox>(*form, "keyKind")->setCurrentIndex(2);
        type(*form, "keySecret", QStringLiteral("canary-secret"));
        form->okButton()->click();
        QCOMPARE(fixture.source.rows.size(), std::size_t{2});
        QVERIFY(fixture.dialog()->isVisible());
        QVERIFY(fixture.dialog()->okButton()->isEnabled()); // can be tried again
    }

    void aSharedKeyEntryIsNotOverwritten()
    {
        Fixture fixture;
        for (store::EndpointRow& row : fixture.source.rows)
            row.connection.key = {endpoint::KeyRef::Kind::Keyring, "entry-1"};
        fixture.page->reload();
        fixture.press("editButton");
        type(*fixture.dialog(), "keySecret", QStringLiteral("new"));
        fixture.dialog()->okButton()->click();
        QVERIFY(fixture.source.savedKeys.front().first.name != "entry-1");
    }

    void openingAndSavingTheFormChangesNothing()
    {
        Fixture fixture;
        store::EndpointRow& row = fixture.source.rows.front();
        row.battles = 10;
        row.identity.systemPrompt = "one\r\ntwo\u2029";
        row.identity.parameters = {{"stop", "[\"x\"]"}, {"top_p", "0.90"}, {"seed", "1"}, {"temperature", "0.70"}};
        row.identity.maxTokens = 1024;
        row.connection.timeouts.idle = std::chrono::milliseconds(1500);
        row.connection.limits = {3, 2'000'000, 90'000}; // more than the form would offer
        row.connection.endMarkExpected = false;
        const store::EndpointRow before = row;
        fixture.page->reload();
        fixture.press("editButton");
        QVERIFY(fixture.dialog()->draft().identity == before.identity);
        QVERIFY(fixture.dialog()->draft().connection == before.connection);
        fixture.dialog()->okButton()->click();
        QCOMPARE(fixture.source.rows.front().revision, 1);
    }

    void aChangedIdentityIsAnnouncedAsANewRevision()
    {
        Fixture fixture;
        fixture.source.rows.front().battles = 10;
        fixture.page->reload();
        fixture.press("editButton");
        auto* note = child<QLabel>(*fixture.dialog(), "revisionNote");
        QVERIFY(note->isVisible());
        QVERIFY(!note->text().contains(QStringLiteral("Saving makes")));
        type(*fixture.dialog(), "temperature", QStringLiteral("0.2"));
        QVERIFY(note->text().contains(QStringLiteral("Saving makes")));
        fixture.dialog()->okButton()->click();
        QCOMPARE(fixture.source.rows.front().revision, 2);
        QCOMPARE(fixture.source.rows.front().identity.parameters.front().second, std::string("0.2"));
        QVERIFY(fixture.page->findChild<ui::MessageStrip*>()->text().contains(QStringLiteral("revision 2")));
    }

    void removingCanBeUndone()
    {
        Fixture fixture;
        fixture.press("removeButton");
        QCOMPARE(fixture.model()->rowCount(), 1);
        auto* strip = fixture.page->findChild<ui::MessageStrip*>();
        QVERIFY(strip->text().contains(QStringLiteral("alpha")));
        for (QPushButton* button : strip->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Undo"))
                button->click();
        QCOMPARE(fixture.model()->rowCount(), 2);
    }

    void disablingAndEnablingAreOneButton()
    {
        Fixture fixture;
        auto* button = child<QPushButton>(*fixture.page, "toggleButton");
        QCOMPARE(button->text(), QStringLiteral("Disable"));
        button->click();
        QVERIFY(fixture.source.rows.front().disabled);
        QCOMPARE(button->text(), QStringLiteral("Enable"));
    }

    void aCopyGetsAFreeName()
    {
        Fixture fixture;
        fixture.press("duplicateButton");
        QCOMPARE(fixture.source.rows.back().name, std::string("alpha copy"));
        fixture.source.rows.back().name = "ALPHA COPY";
        fixture.page->reload();
        child<QTableView>(*fixture.page, "endpointsTable")->selectRow(0);
        fixture.press("duplicateButton");
        QCOMPARE(fixture.source.rows.back().name, std::string("alpha copy 2"));
    }

    void aTestShowsItsStepsAsTheyAreKnown()
    {
        Fixture fixture;
        fixture.press("testButton");
        auto* view = fixture.page->findChild<ui::ProbeView*>();
        QVERIFY(view->isRunning());
        using Kind = endpoint::ProbeStep::Kind;
        fixture.source.onStep({Kind::NameResolution, true, {}, {}});
        QVERIFY(view->text().contains(QStringLiteral("Name of the server: works")));
        fixture.source.onStep({Kind::Authentication, false, base::ErrorCode::Unauthorized, "HTTP 401"});
        fixture.source.onTestDone({});
        QVERIFY(view->text().contains(QStringLiteral("Key: failed")));
        QVERIFY(view->text().contains(QStringLiteral("cannot battle yet")));
        QVERIFY(!view->isRunning());
    }

    void whatATestFoundIsSaidInTheWindowsLanguage()
    {
        Fixture fixture;
        fixture.press("testButton");
        auto* view = fixture.page->findChild<ui::ProbeView*>();
        using Fact = endpoint::ProbeFact::Kind;
        fixture.source.onStep({endpoint::ProbeStep::Kind::Tokens,
                               true,
                               {},
                               "the core's English",
                               {{Fact::PromptTokens, {}, 12}, {Fact::AnswerTokens, {}, 1204}}});
        QVERIFY2(view->text().contains(QStringLiteral("tokens of the prompt: 12, tokens of the answer: 1,204")),
                 qPrintable(view->text()));
        QVERIFY(!view->text().contains(QStringLiteral("the core's English")));
        QStringList seen;
        for (int kind = 0; kind <= int(Fact::Attempt); ++kind) { // none is forgotten, none says another's words
            const QString words = ui::ProbeWords::text({{static_cast<Fact>(kind), "m-2", 7}});
            QVERIFY(!words.isEmpty() && !seen.contains(words));
            seen << words;
        }
        QCOMPARE(ui::ProbeWords::text({{Fact::SettingsUsable}, {Fact::LimitRenamed}}),
                 seen[0] + QLatin1Char(' ') + seen[1]);
    }

    void aKeyThatIsGoneOrLockedAwayCanBeEnteredAgain()
    {
        for (const base::ErrorCode code : {base::ErrorCode::KeyMissing, base::ErrorCode::KeyringUnavailable}) {
            Fixture fixture;
            fixture.source.rows.front().connection.key = {endpoint::KeyRef::Kind::Keyring, "entry-1"};
            fixture.page->reload();
            fixture.press("testButton");
            fixture.source.onTestDone(base::Error{code, {}});
            QVERIFY(fixture.dialog() == nullptr);
            for (QPushButton* button : fixture.page->findChild<ui::MessageStrip*>()->findChildren<QPushButton*>())
                if (button->text() == QStringLiteral("Enter the key again"))
                    button->click();
            QVERIFY(fixture.dialog() != nullptr);
            QVERIFY(fixture.dialog()->draft().connection.key == fixture.source.rows.front().connection.key);
        }
    }

    void aStoppedTestIgnoresWhatStillComes()
    {
        Fixture fixture;
        fixture.press("testButton");
        auto* view = fixture.page->findChild<ui::ProbeView*>();
        QTest::mouseClick(child<QPushButton>(*fixture.page, "cancelTest"), Qt::LeftButton);
        QCOMPARE(fixture.source.cancelledTests, 1);
        fixture.source.onStep({endpoint::ProbeStep::Kind::Model, true, {}, "late"});
        fixture.source.onTestDone({});
        QVERIFY(!view->text().contains(QStringLiteral("late")));
        QVERIFY(view->text().contains(QStringLiteral("stopped")));
    }

    void deactivatingLeavesNoEndpointInAnyWidget()
    {
        Fixture fixture;
        fixture.press("editButton");
        fixture.press("testButton");
        fixture.source.onStep({endpoint::ProbeStep::Kind::Model, true, {}, "the model alpha answered"});
        QVERIFY(everyText(*fixture.page).contains(QStringLiteral("alpha")));
        fixture.page->deactivate();
        QVERIFY2(!everyText(*fixture.page).contains(QStringLiteral("alpha")), qPrintable(everyText(*fixture.page)));
        QVERIFY(!everyText(*fixture.page).contains(QStringLiteral("gpu-1")));
        QVERIFY(fixture.dialog() == nullptr);
    }

    void withoutEndpointsItOffersToAddOne()
    {
        MemoryEndpointsSource source;
        ui::EndpointsPage page(source);
        page.show();
        page.activate();
        QVERIFY(everyText(page).contains(QStringLiteral("No endpoints yet")));
    }

    void anErrorOfTheListCanBeTriedAgain()
    {
        Fixture fixture;
        fixture.source.listError = base::Error{base::ErrorCode::Io, "x"};
        fixture.page->reload();
        QCOMPARE(fixture.model()->rowCount(), 0);
        fixture.source.listError.reset();
        for (QPushButton* button : fixture.page->findChild<ui::MessageStrip*>()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Try again"))
                button->click();
        QCOMPARE(fixture.model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestEndpointsPage)
#include "tst_endpoints_page.moc"
