// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reason.h"

#include "base/utf8.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxReason = 16 * 1024;
constexpr std::size_t kMaxWho = 200;

bool isText(const std::string& text, std::size_t limit)
{
    return text.size() <= limit && base::isValidUtf8(text);
}

} // namespace

base::Result<void> requireReason(const std::string& who, const std::string& reason)
{
    if (reason.empty() || !isText(reason, kMaxReason) || !isText(who, kMaxWho))
        return base::Error{base::ErrorCode::InvalidArgument, "a reason has 1 byte to 16 KiB of UTF-8"};
    return {};
}

} // namespace joust::store
