// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"
#include "base/core_dumps.h"
#include "store/version.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

joust::desktop::StartOptions readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Private, blind, side-by-side battles between language models"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open the demo workspace and serve its endpoints."));
    const QCommandLineOption mode(QStringLiteral("mode"), QStringLiteral("annotate, manage or analyse."),
                                  QStringLiteral("MODE"), QStringLiteral("manage"));
    const QCommandLineOption annotator(QStringLiteral("annotator"), QStringLiteral("Who votes."),
                                       QStringLiteral("NAME"));
    parser.addOptions({demo, mode, annotator});
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), QStringLiteral("The workspace or pack to open."),
                                 QStringLiteral("[WORKSPACE]"));
    parser.process(application);

    joust::desktop::StartOptions options;
    const auto wanted = joust::ui::parseMode(parser.value(mode));
    if (!wanted || parser.positionalArguments().size() > 1) {
        std::fputs("joust: usage: joust [--demo] [--mode annotate|manage|analyse] [--annotator NAME] [WORKSPACE]\n",
                   stderr);
        std::exit(2);
    }
    options.demo = parser.isSet(demo);
    options.mode = *wanted;
    options.annotator = parser.value(annotator);
    options.workspace = parser.positionalArguments().value(0);
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    joust::base::forbidCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("joust"));
    QCoreApplication::setApplicationName(QStringLiteral("joust"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOUST_VERSION));
    QGuiApplication::setApplicationDisplayName(QString()); // titles name the workspace themselves
    QGuiApplication::setDesktopFileName(QStringLiteral("org.joust.Joust"));
    joust::desktop::Composition composition(application, readArguments(application));
    composition.window().show();
    return QApplication::exec();
}
