// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/near_duplicates.h"

#include "base/utf8.h"
#include "text/unicode_classes.h"

#include <algorithm>

namespace joust::text {
namespace {

constexpr std::size_t kShingle = 5;
constexpr std::size_t kMostCandidates = 256; // in one bucket: a file of ten thousand equal lines stays linear

std::vector<char32_t> normalised(std::string_view text)
{
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::nextCodePoint(text, at);
        if (isSpace(c)) {
            if (!points.empty() && points.back() != U' ')
                points.push_back(U' ');
        } else {
            points.push_back(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
        }
    }
    if (!points.empty() && points.back() == U' ')
        points.pop_back();
    return points;
}

// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t mix(std::uint64_t x)
{
    x ^= x >> 30U;
    x *= 0xBF58476D1CE4E5B9U;
    x ^= x >> 27U;
    x *= 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

// The last one begins where it still fits; a shorter text is one shingle.
std::size_t shinglesIn(const std::vector<char32_t>& points)
{
    return points.size() > kShingle ? points.size() - kShingle + 1 : 1;
}

std::uint64_t shingleAt(const std::vector<char32_t>& points, std::size_t first)
{
    std::uint64_t shingle = 0;
    for (std::size_t i = first; i < std::min(first + kShingle, points.size()); ++i)
        shingle = mix(shingle + points[i] + 1);
    return shingle;
}

} // namespace

NearDuplicates::Signature NearDuplicates::signatureOf(std::string_view text)
{
    const std::vector<char32_t> points = normalised(text);
    Signature signature;
    signature.fill(UINT32_MAX);
    for (std::size_t first = 0; first < shinglesIn(points); ++first) {
        const std::uint64_t shingle = shingleAt(points, first);
        for (std::size_t hash = 0; hash < kHashes; ++hash) {
            // Multiply-shift hashing (Dietzfelbinger et al. 1997) with fixed odd multipliers.
            const std::uint64_t multiplier = mix(2 * hash + 1) | 1U;
            signature[hash] =
                std::min(signature[hash], static_cast<std::uint32_t>((shingle * multiplier + mix(hash)) >> 32U));
        }
    }
    return signature;
}

std::uint64_t NearDuplicates::bandOf(const Signature& signature, std::size_t band)
{
    constexpr std::size_t kRows = kHashes / kBands;
    std::uint64_t key = mix(band + 1);
    for (std::size_t row = 0; row < kRows; ++row)
        key = mix(key ^ signature[band * kRows + row]);
    return key;
}

std::optional<NearDuplicate> NearDuplicates::add(std::string_view text)
{
    const std::size_t index = m_signatures.size();
    const Signature signature = signatureOf(text);
    std::optional<NearDuplicate> best;
    for (std::size_t band = 0; band < kBands; ++band) {
        std::vector<std::size_t>& bucket = m_bands[bandOf(signature, band)];
        for (const std::size_t other : bucket) {
            std::size_t equal = 0;
            for (std::size_t hash = 0; hash < kHashes; ++hash)
                equal += signature[hash] == m_signatures[other][hash] ? 1U : 0U;
            const double similarity = static_cast<double>(equal) / static_cast<double>(kHashes);
            if (similarity >= kNearDuplicate && (!best || similarity > best->similarity))
                best = NearDuplicate{other, similarity};
        }
        if (bucket.size() < kMostCandidates)
            bucket.push_back(index);
    }
    m_signatures.push_back(signature);
    return best;
}

NearDuplicateOf::NearDuplicateOf(std::string_view text)
{
    const std::vector<char32_t> points = normalised(text);
    for (std::size_t first = 0; first < shinglesIn(points); ++first)
        m_shingles.insert(shingleAt(points, first));
}

// |A and B| / |A or B| >= k needs |B without A| <= |A| (1/k - 1): past that nobody need read on.
std::optional<double> NearDuplicateOf::similarity(std::string_view other) const
{
    const std::vector<char32_t> points = normalised(other);
    const double most = static_cast<double>(m_shingles.size()) * (1.0 / kNearDuplicate - 1.0);
    std::unordered_set<std::uint64_t> shared;
    std::unordered_set<std::uint64_t> alone;
    for (std::size_t first = 0; first < shinglesIn(points); ++first) {
        const std::uint64_t shingle = shingleAt(points, first);
        (m_shingles.contains(shingle) ? shared : alone).insert(shingle);
        if (static_cast<double>(alone.size()) > most)
            return std::nullopt;
    }
    const double similarity =
        static_cast<double>(shared.size()) / static_cast<double>(m_shingles.size() + alone.size());
    return similarity >= kNearDuplicate ? std::optional(similarity) : std::nullopt;
}

} // namespace joust::text
