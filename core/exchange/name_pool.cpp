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

// Eight bytes at a time, the last ones overlapping: names are short and looked up for every vote.
std::uint32_t hashOf(std::string_view name, std::uint64_t head, std::uint64_t tail)
{
    std::uint64_t hash = mixed(mixed(name.size(), head), tail);
    for (std::size_t i = 8; i + 8 < name.size(); i += 8)
        hash = mixed(hash, load(name.data() + i, 8));
    return static_cast<std::uint32_t>(hash);
}

} // namespace

inline NamePool::Key::Key(std::string_view name)
    : size(static_cast<std::uint32_t>(name.size()))
{
    const char* text = name.data();
    if (name.size() >= 8) {
        head = load(text, 8);
        tail = load(text + name.size() - 8, 8);
    } else if (name.size() >= 4) {
        head = load(text, 4) | load(text + name.size() - 4, 4) << 32U;
    } else {
        for (const char c : name)
            head = head << 8U | static_cast<unsigned char>(c);
    }
    hash = hashOf(name, head, tail);
}

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
inline std::size_t NamePool::slotOf(std::string_view wanted, const Key& key) const
{
    const Slot* slots = m_slots.data();
    const std::size_t mask = m_slots.size() - 1;
    const auto isOther = [&](const Slot& slot) {
        return slot.key != key || (wanted.size() > 16 && name(slot.idPlusOne - 1) != wanted);
    };
    std::size_t slot = key.hash & mask;
    while (slots[slot].idPlusOne != 0 && isOther(slots[slot]))
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t NamePool::idOf(std::string_view name)
{
    const Key key(name);
    std::size_t slot = slotOf(name, key);
    if (m_slots[slot].idPlusOne != 0)
        return m_slots[slot].idPlusOne - 1;
    if (2 * (size() + 1) > m_slots.size()) {
        grow();
        slot = slotOf(name, key);
    }
    m_text.append(name);
    m_ends.push_back(m_text.size());
    m_slots[slot] = {key, static_cast<std::uint32_t>(size())};
    return static_cast<std::uint32_t>(size() - 1);
}

std::optional<std::uint32_t> NamePool::find(std::string_view name) const
{
    const Slot& slot = m_slots[slotOf(name, Key(name))];
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
        std::size_t slot = used.key.hash & (m_slots.size() - 1);
        while (m_slots[slot].idPlusOne != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = used;
    }
}

} // namespace joust::exchange
