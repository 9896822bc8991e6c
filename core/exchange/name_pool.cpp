// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/name_pool.h"

#include <cstring>

namespace joust::exchange {
namespace {

constexpr std::size_t kFirstSlots = 64;

inline std::uint64_t load(const char* text, std::size_t bytes) // bytes <= 8
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, bytes);
    return word;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 32);
}

// Without a call for the usual lengths.
bool same(std::string_view x, std::string_view y)
{
    const std::size_t size = x.size();
    if (size != y.size())
        return false;
    if (size >= 8 && size <= 16)
        return load(x.data(), 8) == load(y.data(), 8) && load(x.data() + size - 8, 8) == load(y.data() + size - 8, 8);
    if (size >= 4 && size < 8)
        return load(x.data(), 4) == load(y.data(), 4) && load(x.data() + size - 4, 4) == load(y.data() + size - 4, 4);
    return x == y;
}

// Eight bytes at a time, the last ones overlapping: names are short and looked up for every vote.
std::uint32_t hashOf(std::string_view name)
{
    const char* text = name.data();
    std::uint64_t hash = name.size();
    if (name.size() >= 8) {
        for (std::size_t i = 0; i + 8 < name.size(); i += 8)
            hash = mixed(hash, load(text + i, 8));
        hash = mixed(hash, load(text + name.size() - 8, 8));
    } else if (name.size() >= 4) {
        hash = mixed(hash, load(text, 4) | load(text + name.size() - 4, 4) << 32);
    } else {
        for (const char c : name)
            hash = mixed(hash, static_cast<unsigned char>(c));
    }
    return static_cast<std::uint32_t>(hash);
}

} // namespace

NamePool::NamePool()
    : m_slots(kFirstSlots)
{
}

std::string_view NamePool::name(std::uint32_t id) const
{
    const std::size_t begin = id == 0 ? 0 : m_ends[id - 1];
    return {m_text.data() + begin, m_ends[id] - begin};
}

// The slot of the name, or the free one where it belongs.
inline std::size_t NamePool::slotOf(std::string_view wanted, std::uint32_t hash) const
{
    const Slot* slots = m_slots.data();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (slots[slot].idPlusOne != 0 && (slots[slot].hash != hash || !same(name(slots[slot].idPlusOne - 1), wanted)))
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t NamePool::idOf(std::string_view name)
{
    const std::uint32_t hash = hashOf(name);
    std::size_t slot = slotOf(name, hash);
    if (m_slots[slot].idPlusOne != 0)
        return m_slots[slot].idPlusOne - 1;
    if (2 * (size() + 1) > m_slots.size()) {
        grow();
        slot = slotOf(name, hash);
    }
    m_text.append(name);
    m_ends.push_back(m_text.size());
    m_slots[slot] = {hash, static_cast<std::uint32_t>(size())};
    return static_cast<std::uint32_t>(size() - 1);
}

std::optional<std::uint32_t> NamePool::find(std::string_view name) const
{
    const Slot& slot = m_slots[slotOf(name, hashOf(name))];
    return slot.idPlusOne == 0 ? std::nullopt : std::optional(slot.idPlusOne - 1);
}

std::vector<std::string> NamePool::take()
{
    std::vector<std::string> names;
    names.reserve(size());
    for (std::uint32_t id = 0; id < size(); ++id)
        names.emplace_back(name(id));
    *this = NamePool();
    return names;
}

void NamePool::clear()
{
    *this = NamePool();
}

void NamePool::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    for (const Slot& used : old) {
        if (used.idPlusOne == 0)
            continue;
        std::size_t slot = used.hash & (m_slots.size() - 1);
        while (m_slots[slot].idPlusOne != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = used;
    }
}

} // namespace joust::exchange
