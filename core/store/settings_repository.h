// SPDX-License-Identifier: GPL-3.0-or-later
// Facts and choices that belong to one workspace. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "base/rng.h"

#include <optional>
#include <string>

namespace joust::store {

class Connection;

class SettingsRepository
{
public:
    explicit SettingsRepository(Connection& connection);

    base::Result<std::optional<std::string>> value(const std::string& key);
    base::Result<void> setValue(const std::string& key, const std::string& value);
    // A demo workspace is the only place where simulated votes count.
    base::Result<bool> isDemo();

    // What the window asks for before it shows more than battles. A curtain: whoever can read the file can read all of
    // it. Kept as base::hashedPassword() makes it. An empty password takes it away; InvalidArgument over 1,000 bytes.
    base::Result<void> setStudyPassword(const std::string& password);
    base::Result<bool> hasStudyPassword();
    base::Result<bool> isStudyPassword(const std::string& password); // true when there is none

private:
    Connection& m_connection;
};

} // namespace joust::store
