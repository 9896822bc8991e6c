// SPDX-License-Identifier: GPL-3.0-or-later
// joust-tour DIR: opens every page and state of the program on demo data and writes a picture of each to DIR.
// joust-tour DIR WORKSPACE...: shows the rankings and the analysis of these workspaces instead.
#include "app/tour/stage.h"
#include "app/tour/tour.h"
#include "store/version.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("joust-tour: usage: joust-tour DIR [WORKSPACE...]\n", stderr);
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("joust"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOUST_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QApplication::setCursorFlashTime(0); // a caret that is always there

    joust::tour::Stage stage(application, QString::fromLocal8Bit(argv[1]));
    if (stage.open()) {
        for (int i = 2; i < argc; ++i)
            joust::tour::visitRankings(stage, QString::fromLocal8Bit(argv[i]));
        if (argc == 2) {
            joust::tour::visitEverything(stage);
            joust::tour::visitInEveryLook(stage);
        }
    }
    for (const QString& failure : stage.failures())
        std::fprintf(stderr, "joust-tour: %s\n", qUtf8Printable(failure));
    std::printf("%d pictures, %d failures\n", stage.pictures(), static_cast<int>(stage.failures().size()));
    return stage.failures().isEmpty() ? 0 : 1;
}
