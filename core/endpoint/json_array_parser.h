// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON array that grows: bytes in, its elements out, each as soon as it is whole. Pure and incremental: where the
// reads cut the bytes changes nothing. Only brackets and strings are understood here; whether an element is JSON is for
// its reader to say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

class JsonArrayParser
{
public:
    explicit JsonArrayParser(std::size_t elementLimit)
        : m_elementLimit(elementLimit)
    {
    }

    // Appends the complete elements to `elements`. False once an element is longer than the limit: nothing more comes
    // out then. What stands behind the array's end is ignored.
    bool feed(std::string_view bytes, std::vector<std::string>& elements);
    // The bracket that ends the array has come.
    bool ended() const { return m_ended; }
    // The stream has ended: what had come of an element that is not whole, or nothing.
    std::string takeRest();

private:
    void take(char c, std::vector<std::string>& elements);
    void endElement(std::vector<std::string>& elements);

    std::size_t m_elementLimit;
    std::string m_element;
    int m_depth = 0; // of brackets, the array's own included
    bool m_inString = false;
    bool m_escaped = false; // the last character was a backslash in a string
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace joust::endpoint
