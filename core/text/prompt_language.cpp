// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prompt_language.h"

#include "text/fenced_code.h"

#include <algorithm>
#include <cld2/internal/lang_script.h> // the names of languages
#include <cld2/public/compact_lang_det.h>

namespace joust::text {
namespace {

constexpr std::size_t kEnough = 20'000; // bytes; more would not change the answer
constexpr std::size_t kTooShort = 12;   // CLD2 calls almost any two words English

} // namespace

std::string languageOf(std::string_view text)
{
    const std::string prose = withoutFencedCode(text.substr(0, kEnough)); // a cut code point is passed over
    if (prose.size() < kTooShort)
        return {};
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(prose.data(), static_cast<int>(prose.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return CLD2::LanguageCode(language);
}

} // namespace joust::text
