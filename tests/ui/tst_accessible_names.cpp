// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, state and dialog that the tour visits can be read through the accessibility tree and worked by keyboard:
// what takes the focus has a name, and what can be used is reached by Tab. Prints all names.
#include "app/tour/look.h"
#include "app/tour/stage.h"
#include "app/tour/tour.h"
#include "ui/desktop_fixture.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace joust;

class TestAccessibleNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsUsedHasANameAndIsReached()
    {
        const QTemporaryDir pictures;
        tour::Stage stage(*qApp, pictures.path());
        QVERIFY2(stage.open(), qPrintable(stage.failures().join(QLatin1Char('\n'))));
        tour::visitEverything(stage, {tour::Look()});
        QVERIFY2(stage.failures().isEmpty(), qPrintable(stage.failures().join(QLatin1Char('\n'))));

        std::set<QString> names; // each once
        for (const QString& line : stage.names())
            names.insert(line.section(QStringLiteral(": "), 1));
        for (const QString& name : names)
            qInfo().noquote() << name;
        for (const QString& line : stage.nameless())
            qWarning().noquote() << line;
        QVERIFY(stage.nameless().isEmpty());

        // The tour came everywhere: a page title or a dialog's button of each.
        for (const char* known :
             {"Leaderboard", "Analysis", "Prompts", "Runs", "Endpoints", "Data", "Settings", "Annotators",
              "Ways to compute the ranking", "Neighbours in the ranking", "Answer A", "Chart of the ratings"}) {
            const bool found = std::any_of(names.begin(), names.end(), [known](const QString& name) {
                return name.contains(QString::fromLatin1(known));
            });
            QVERIFY2(found, known);
        }
    }
};

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestAccessibleNames tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_accessible_names.moc"
