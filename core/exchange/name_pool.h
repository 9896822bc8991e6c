// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every distinct name a number, in order of first appearance. About 90 bytes a name beside its text, and no
// allocation a name. Not thread-safe; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

class NamePool
{
public:
    NamePool();

    std::uint32_t idOf(std::string_view name);
    std::optional<std::uint32_t> find(std::string_view name) const;
    std::size_t size() const { return m_ends.size(); }
    // Until the next name is added.
    std::string_view name(std::uint32_t id) const;
    // Names by id; the pool is empty afterwards.
    std::vector<std::string> take();
    void clear();

private:
    // What a look at a name shows at once: its length and its first and last eight bytes, which of up to 16 bytes are
    // all of it.
    struct Key
    {
        explicit Key(std::string_view name);
        Key() = default;
        bool operator==(const Key&) const = default;

        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t size = 0;
        std::uint32_t hash = 0;
    };
    struct Slot
    {
        Key key;
        std::uint32_t idPlusOne = 0; // 0: free
    };

    std::size_t slotOf(std::string_view name, const Key& key) const;
    void grow();

    std::string m_text; // all names, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<Slot> m_slots; // open addressing, a power of two, at most half full
};

} // namespace joust::exchange
