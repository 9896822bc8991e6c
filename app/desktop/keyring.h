// SPDX-License-Identifier: GPL-3.0-or-later
// API keys over the system keyring (Secret Service through QtKeychain), this session's memory, or an environment
// variable. A missing or locked keyring is a normal state: every call ends within a few seconds.
#pragma once

#include "endpoint/key_source.h"

#include <QObject>

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace joust::desktop {

class Keyring final : public QObject, public endpoint::KeySource
{
    Q_OBJECT

public:
    // Lives on the UI thread, where QtKeychain's jobs run.
    explicit Keyring(QObject* parent = nullptr);

    // Any thread but the UI thread; see endpoint::KeySource.
    base::Result<base::Secret> read(const endpoint::KeyRef& ref) override;

    // UI thread. `done` is called later, unless `receiver` died.
    void write(const endpoint::KeyRef& ref, const QString& secret, QObject* receiver,
               std::function<void(base::Result<void>)> done);

private:
    base::Result<base::Secret> readEntry(const std::string& entry);

    endpoint::EnvironmentKeySource m_environment;
    std::mutex m_mutex;
    std::map<std::string, base::Secret> m_session;
};

} // namespace joust::desktop
