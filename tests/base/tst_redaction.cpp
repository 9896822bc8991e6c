// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <gtest/gtest.h>

#include <vector>

namespace joust::base {
namespace {

TEST(Redaction, everyFormOfAKnownSecretGoes)
{
    const std::vector<std::string> secrets{"canary+key/42\"x"};
    // Raw, URL-encoded, base64 (without padding) and JSON-escaped.
    for (const std::string form :
         {"canary+key/42\"x", "canary%2Bkey%2F42%22x", "Y2FuYXJ5K2tleS80MiJ4", "canary+key\\/42\\\"x"}) {
        const std::string clean = redact("before " + form + " after", secrets);
        EXPECT_EQ(clean, "before [redacted] after") << form;
    }
}

TEST(Redaction, whatLooksLikeAKeyGoesWithoutBeingKnown)
{
    EXPECT_EQ(redact("invalid sk-abcdefgh1234 given", {}), "invalid sk-[redacted] given");
    EXPECT_EQ(redact("Authorization: Bearer abc.def-ghi", {}), "Authorization: Bearer [redacted]");
    EXPECT_EQ(redact("GET /v1?key=secret123&x=1", {}), "GET /v1?key=[redacted]&x=1");
}

TEST(Redaction, ordinaryWordsStay)
{
    const std::vector<std::string> secrets{"", "a"};
    EXPECT_EQ(redact("ask a risk-free question", secrets), "ask a risk-free question");
}

TEST(Redaction, aUrlLosesItsCredentialsAndItsQuery)
{
    EXPECT_EQ(withoutCredentials("https://user:pass@host:8443/v1?key=1#x"), "https://host:8443/v1");
    EXPECT_EQ(withoutCredentials("http://host"), "http://host");
    EXPECT_EQ(withoutCredentials("https://host/a@b"), "https://host/a@b");
}

} // namespace
} // namespace joust::base
