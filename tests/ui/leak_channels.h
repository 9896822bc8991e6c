// SPDX-License-Identifier: GPL-3.0-or-later
// Every way on which a running window could tell a name to the person in front of it, or to a neighbour on the machine:
// what widgets hold, what assistive technology hears, the log, the clipboard, the process list, files, the workspace.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <string>

namespace joust::test {

// Holds back what the process writes to its log, standard output and standard error, from here to the end of its life.
class OutputCapture
{
public:
    OutputCapture();
    ~OutputCapture(); // puts the old outputs back and repeats there what was held back
    OutputCapture(const OutputCapture&) = delete;
    OutputCapture& operator=(const OutputCapture&) = delete;

    QString text() const;

private:
    int m_file;
    std::array<int, 2> m_saved{};
};

// One text for each channel.
using Channels = std::map<QString, QString>;

struct LeakScope
{
    QString folder;    // of the test: temporary files, settings and the home are below it
    QString workspace; // the file itself may hold names, in the tables that are for them
    const OutputCapture* output = nullptr;
};

Channels readChannels(const LeakScope& scope);

// "channel: the text around it" for every needle in every channel, any case. Empty = nothing leaks.
QStringList leaksIn(const Channels& channels, const QStringList& needles);

} // namespace joust::test
