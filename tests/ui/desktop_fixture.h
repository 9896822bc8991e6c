// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for everything the desktop program writes: home, settings, temporary files. Make it before the
// application and before any other folder of the test.
#pragma once

#include "support/temp_dir.h"

#include <QDir>
#include <QString>

#include <string>

namespace joust::test {

class OwnHome
{
public:
    OwnHome()
    {
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"}) {
            const std::string folder = m_root.file(variable);
            QDir().mkpath(QString::fromStdString(folder));
            qputenv(variable, QByteArray::fromStdString(folder));
        }
        // No session bus: a keyring that is not there, and none started for the test.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QByteArray::fromStdString(m_root.file("no-bus")));
        qunsetenv("DISPLAY");
    }

    QString path() const { return QString::fromStdString(m_root.path().string()); }
    QString file(const std::string& name) const { return QString::fromStdString(m_root.file(name)); }

private:
    support::TempDir m_root;
};

} // namespace joust::test
