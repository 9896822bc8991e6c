// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_repository.h"

#include "store/sql.h"

namespace joust::store {

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

} // namespace joust::store
