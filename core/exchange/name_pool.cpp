// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/name_pool.h"

#include <utility>

namespace joust::exchange {

std::uint32_t NamePool::idOf(std::string_view name)
{
    if (const auto found = m_ids.find(name); found != m_ids.end())
        return found->second;
    const auto id = static_cast<std::uint32_t>(m_names.size());
    m_names.emplace_back(name);
    m_ids.emplace(m_names.back(), id);
    return id;
}

std::vector<std::string> NamePool::take()
{
    m_ids.clear();
    std::vector<std::string> names;
    names.reserve(m_names.size());
    for (std::string& name : m_names)
        names.push_back(std::move(name));
    m_names.clear();
    return names;
}

} // namespace joust::exchange
