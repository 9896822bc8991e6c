// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts say almost the same: MinHash (Broder 1997) over shingles of five code points of the text in lower-case
// ASCII with its white space collapsed, found by locality-sensitive hashing in 16 bands of 4. Pure; not thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace joust::text {

inline constexpr double kNearDuplicate = 0.8; // the least estimated Jaccard similarity

struct NearDuplicate
{
    std::size_t of = 0;      // the index of the earlier text
    double similarity = 0.0; // estimated, standard error at most 0.0625
};

class NearDuplicates
{
public:
    // The most similar earlier text at or over kNearDuplicate; the text itself gets the next index either way.
    std::optional<NearDuplicate> add(std::string_view text);

private:
    static constexpr std::size_t kHashes = 64;
    static constexpr std::size_t kBands = 16;
    using Signature = std::array<std::uint32_t, kHashes>;
    static Signature signatureOf(std::string_view text);
    static std::uint64_t bandOf(const Signature& signature, std::size_t band);

    std::vector<Signature> m_signatures;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_bands;
};

// Compares one text with many: the exact similarity, and quickly where texts are not alike. Thread-safe.
class NearDuplicateOf
{
public:
    explicit NearDuplicateOf(std::string_view text);

    // The Jaccard similarity where it is at least kNearDuplicate.
    std::optional<double> similarity(std::string_view other) const;

private:
    std::unordered_set<std::uint64_t> m_shingles;
};

} // namespace joust::text
