// SPDX-License-Identifier: GPL-3.0-or-later
// joust-tour DIR: opens every page and state of the program and writes a picture of each, STATE-STOP-THEME-PERCENT-
// LANGUAGE.png, to DIR, with what is off in them in DIR/flaws.txt and the names in the accessibility tree in
// DIR/names.txt. joust-tour DIR FILE...: shows the rankings of these workspaces, or files of votes, instead. joust-tour
// --delays DIR WORKSPACE...: measures how long the leaderboard takes after a change of its options.
// --looks REGEX takes those of that name only, for example 'light-100-en' or 'dark-.*'.
#include "app/tour/delays.h"
#include "app/tour/stage.h"
#include "app/tour/tour.h"
#include "store/version.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

namespace {

void writeLines(const QString& file, const QStringList& lines)
{
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

std::vector<joust::tour::Look> takeLooks(QStringList& arguments)
{
    QString wanted = QStringLiteral(".*");
    const qsizetype option = arguments.indexOf(QStringLiteral("--looks"));
    if (option >= 0 && option + 1 < arguments.size()) {
        wanted = arguments.takeAt(option + 1);
        arguments.removeAt(option);
    }
    const QRegularExpression expression(QRegularExpression::anchoredPattern(wanted));
    std::vector<joust::tour::Look> looks = joust::tour::everyLook();
    for (const joust::tour::Look& look : joust::tour::everySize())
        looks.push_back(look);
    std::erase_if(looks,
                  [&expression](const joust::tour::Look& look) { return !expression.match(look.name()).hasMatch(); });
    return looks;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool delays = arguments.removeAll(QStringLiteral("--delays")) > 0;
    const std::vector<joust::tour::Look> looks = takeLooks(arguments);
    if (arguments.isEmpty() || looks.empty()) {
        std::fputs("joust-tour: usage: joust-tour [--delays | --looks REGEX] DIR [WORKSPACE|VOTES...]\n", stderr);
        return 2;
    }
    QCoreApplication::setApplicationName(QStringLiteral("joust"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOUST_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QApplication::setCursorFlashTime(0); // a caret that is always there

    const QString target = arguments.takeFirst();
    joust::tour::Stage stage(application, target);
    if (stage.open()) {
        for (const QString& file : arguments) {
            if (delays)
                joust::tour::measureDelays(stage, file);
            else
                joust::tour::visitRankings(stage, file, looks);
        }
        if (arguments.isEmpty())
            joust::tour::visitEverything(stage, looks);
    }
    for (const QString& failure : stage.failures())
        std::fprintf(stderr, "joust-tour: %s\n", qUtf8Printable(failure));
    if (delays)
        return stage.failures().isEmpty() ? 0 : 1;
    writeLines(target + QStringLiteral("/flaws.txt"), stage.flaws() + stage.nameless());
    writeLines(target + QStringLiteral("/names.txt"), stage.names());
    std::printf("%d pictures, %d failures, %d flaws\n", stage.pictures(), static_cast<int>(stage.failures().size()),
                static_cast<int>(stage.flaws().size() + stage.nameless().size()));
    return stage.failures().isEmpty() ? 0 : 1;
}
