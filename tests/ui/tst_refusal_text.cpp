// SPDX-License-Identifier: GPL-3.0-or-later
// What the importers say of a refused file is read in the language of the screen. The files are refused by the
// importers themselves, so a reason that they word anew is missed here.
#include "exchange/answer_file.h"
#include "exchange/import_answers.h"
#include "exchange/import_votes.h"
#include "support/test_workspace.h"
#include "ui/data/refusal_text.h"

#include <QTest>
#include <QTranslator>

#include <sstream>

using namespace joust;

namespace {

constexpr const char* kArena =
    R"({"question_id":"q","model_a":"x","model_b":"y","winner":"model_a","judge":"j","conversation_a":)"
    R"([{"role":"user","content":"Hi"},{"role":"assistant","content":"a"}],"conversation_b":)"
    R"([{"role":"user","content":"Hi"},{"role":"assistant","content":"b"}],"turn":1,"anony":true,"tstamp":0})";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    return text.replace(text.rfind(what), what.size(), with);
}

} // namespace

class TestRefusalText final : public QObject
{
    Q_OBJECT

private:
    QTranslator m_german;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aRefusedFileOfVotesIsExplainedInTheLanguageOfTheScreen_data();
    void aRefusedFileOfVotesIsExplainedInTheLanguageOfTheScreen();
    void aRefusedFileOfAnswersToo_data();
    void aRefusedFileOfAnswersToo();
    void whatTheFileSaysIsMadeVisible();
    void anUnknownReasonStaysAsItIs();
};

void TestRefusalText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(m_german.load(QStringLiteral(":/i18n/joust_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
}

void TestRefusalText::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_german);
}

void TestRefusalText::aRefusedFileOfVotesIsExplainedInTheLanguageOfTheScreen_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<QString>("text");
    const std::string head = "model_a,model_b,winner";
    const auto row = [](const char* name, const std::string& file, const QString& text) {
        QTest::newRow(name) << file << QStringLiteral("alt.csv, ") + text;
    };
    row("outcome", head + "\nx,y,model_a\nx,y,won\n", QStringLiteral("Zeile 3: „won“ ist kein Ausgang"));
    row("number", head + ",tokens_a\nx,y,tie,many\n", QStringLiteral("Zeile 2: tokens_a „many“ ist keine Zahl"));
    row("fields", head + "\nx,y\n", QStringLiteral("Zeile 2: 2 Felder statt 3"));
    row("contestant", head + "\nx,,tie\n",
        QStringLiteral("Zeile 2: Der Name eines Teilnehmers hat 1 bis 500 Byte UTF-8"));
    row("annotator", head + ",annotator\nx,y,tie,\xff\n",
        QStringLiteral("Zeile 2: Der Name eines Bewerters hat höchstens 500 Byte UTF-8"));
    row("twice", head + ",winner\nx,y,tie,tie\n",
        QStringLiteral("Zeile 1: Die Spalte „winner“ steht zweimal in der Kopfzeile"));
    row("quote", head + "\n\"x,y,tie\n", QStringLiteral("Zeile 2: Ein Anführungszeichen wird nie geschlossen"));
    row("format", "nothing known", QStringLiteral("Zeile 1: Kein bekanntes Format von Stimmen"));
    row("asked", replaced(kArena, "\"Hi\"", "\"Ho\""),
        QStringLiteral("Zeile 1: Die beiden Seiten wurden Verschiedenes gefragt"));
    row("cut", std::string(kArena) + "\n{\"model_a\":", QStringLiteral("Zeile 2: Das JSON-Objekt endet nicht"));
    row("no object", std::string(kArena) + "\n[1]", QStringLiteral("Zeile 2: Kein JSON-Objekt"));
    row("time", replaced(kArena, "\"tstamp\":0", "\"tstamp\":\"soon\""),
        QStringLiteral("Zeile 1: „soon“ ist keine Zeit"));
}

void TestRefusalText::aRefusedFileOfVotesIsExplainedInTheLanguageOfTheScreen()
{
    QFETCH(std::string, file);
    QFETCH(QString, text);
    const support::TestWorkspace t;
    std::istringstream input(file);
    const auto refused = exchange::importVotes(*t.workspace, input, "/home/lead/alt.csv", {});
    QVERIFY(!refused);
    QCOMPARE(ui::refusalText(refused.error().detail), text);
}

void TestRefusalText::aRefusedFileOfAnswersToo_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<QString>("text");
    const std::string good =
        R"({"uid":"u1","model":"m","messages":[{"role":"user","content":"p"},{"role":"assistant","content":"a"}]})"
        "\n";
    QTest::newRow("missing") << good + R"({"uid":"u2","model":"m","messages":[{"role":"user","content":"p"}]})"
                             << QStringLiteral("alt.csv, Zeile 2: uid, model oder eine Antwort in messages fehlt");
    QTest::newRow("order") << good + R"({"uid":"u2","model":"m","messages":[{"role":"assistant","content":"p"}]})"
                           << QStringLiteral("alt.csv, Zeile 2: Die Nachricht von „assistant“ ist nicht an der Reihe");
    QTest::newRow("format") << std::string("nothing")
                            << QStringLiteral("alt.csv, Zeile 1: Kein bekanntes Format von Antworten");
}

void TestRefusalText::aRefusedFileOfAnswersToo()
{
    QFETCH(std::string, file);
    QFETCH(QString, text);
    const support::TestWorkspace t;
    std::istringstream input(file);
    const auto refused = exchange::importAnswers(*t.workspace, input, "alt.csv", {"r", "", "m", "auto", false});
    QVERIFY(!refused);
    QCOMPARE(ui::refusalText(refused.error().detail), text);
}

void TestRefusalText::whatTheFileSaysIsMadeVisible()
{
    const QString text = ui::refusalText("a.csv:1234: '\xe2\x80\xae"
                                         "evil %1' is not an outcome");
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(text.startsWith(QStringLiteral("a.csv, Zeile 1.234: „")));
    QVERIFY(text.contains(QStringLiteral("evil %1")));
}

void TestRefusalText::anUnknownReasonStaysAsItIs()
{
    QCOMPARE(ui::refusalText("example 2: something else"), QStringLiteral("Eintrag 2: something else"));
    QCOMPARE(ui::refusalText("something else"), QStringLiteral("something else"));
}

QTEST_MAIN(TestRefusalText)
#include "tst_refusal_text.moc"
