// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every distinct name a number, in order of first appearance. Not thread-safe; any thread.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace joust::exchange {

class NamePool
{
public:
    std::uint32_t idOf(std::string_view name);
    bool contains(std::string_view name) const { return m_ids.contains(name); }
    std::size_t size() const { return m_names.size(); }
    // Names by id; the pool is empty afterwards.
    std::vector<std::string> take();

private:
    std::deque<std::string> m_names; // stable addresses: the keys of m_ids point into it
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
};

} // namespace joust::exchange
