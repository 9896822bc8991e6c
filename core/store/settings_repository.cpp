// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_repository.h"

#include "base/password.h"
#include "store/sql.h"

namespace joust::store {
namespace {

constexpr const char* kPasswordKey = "study_password";
constexpr std::size_t kLongestPassword = 1000;

} // namespace

SettingsRepository::SettingsRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<std::optional<std::string>> SettingsRepository::value(const std::string& key)
{
    return guarded([&]() -> base::Result<std::optional<std::string>> {
        SQLite::Statement row = query(m_connection, "SELECT value FROM setting WHERE key = ?", key);
        if (!row.executeStep())
            return std::optional<std::string>();
        return std::optional<std::string>(row.getColumn(0).getString());
    });
}

base::Result<void> SettingsRepository::setValue(const std::string& key, const std::string& value)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        execute(m_connection,
                "INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                key, value);
        return {};
    });
}

base::Result<bool> SettingsRepository::isDemo()
{
    const base::Result<std::optional<std::string>> demo = value("demo");
    if (!demo)
        return demo.error();
    return *demo == "1";
}

base::Result<void> SettingsRepository::setStudyPassword(const std::string& password)
{
    if (password.size() > kLongestPassword)
        return base::Error{base::ErrorCode::InvalidArgument, "a password has at most 1000 bytes"};
    const base::Result<std::string> hash =
        password.empty() ? base::Result<std::string>(std::string()) : base::hashedPassword(password);
    if (!hash)
        return hash.error();
    return setValue(kPasswordKey, *hash);
}

base::Result<bool> SettingsRepository::hasStudyPassword()
{
    const base::Result<std::optional<std::string>> hash = value(kPasswordKey);
    if (!hash)
        return hash.error();
    return !hash->value_or("").empty();
}

base::Result<bool> SettingsRepository::isStudyPassword(const std::string& password)
{
    const base::Result<std::optional<std::string>> hash = value(kPasswordKey);
    if (!hash)
        return hash.error();
    const std::string line = hash->value_or("");
    return line.empty() || base::isPassword(line, password);
}

} // namespace joust::store
