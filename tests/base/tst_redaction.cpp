// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace joust::base {
namespace {

std::string redact(std::string_view text, const std::vector<std::string>& secrets)
{
    Redactor redactor;
    for (const std::string& secret : secrets)
        redactor.add(secret);
    return redactor.clean(text);
}

TEST(Redaction, everyFormOfAKnownSecretGoes)
{
    const std::vector<std::string> secrets{"canary+key/42\"x"};
    // Raw, URL-encoded, base64, JSON-escaped, HTML-escaped, and a mixture.
    for (const std::string form : {"canary+key/42\"x", "canary%2Bkey%2F42%22x", "canary%2bkey%2f42%22x",
                                   "Y2FuYXJ5K2tleS80MiJ4", "canary+key\\/42\\\"x", R"(canary\u002Bkey\u002f42\u0022x)",
                                   "canary&#43;key&#x2F;42&quot;x", R"(can%61ry%2Bkey\/42&quot;x)"}) {
        const std::string clean = redact("before " + form + " after", secrets);
        EXPECT_EQ(clean, "before [redacted] after") << form;
    }
}

TEST(Redaction, base64IsFoundAtEveryOffsetAndInBothAlphabets)
{
    // "u:canary>>key??1", "us:canary>>key??1" and "use:canary>>key??1", as Basic authentication sends them.
    const std::vector<std::string> secrets{"canary>>key??1"};
    for (const std::string form : {"dTpjYW5hcnk+PmtleT8/MQ==", "dTpjYW5hcnk-PmtleT8_MQ==", "dXM6Y2FuYXJ5Pj5rZXk/PzE=",
                                   "dXNlOmNhbmFyeT4+a2V5Pz8x", "dXNlOmNhbmFyeT4-a2V5Pz8x"})
        EXPECT_EQ(redact("got Basic " + form + ".", secrets), "got Basic [redacted].") << form;
}

TEST(Redaction, ofTwoSecretsThatBeginAlikeNothingIsLeft)
{
    for (const std::vector<std::string>& secrets :
         {std::vector<std::string>{"canary-1", "canary-12345"}, std::vector<std::string>{"canary-12345", "canary-1"}})
        EXPECT_EQ(redact("a canary-12345 b canary-1 c", secrets), "a [redacted] b [redacted] c");
}

TEST(Redaction, aSecretThatIsCutOffByTheEndGoesToo)
{
    const std::string secret = "canary/key-0123";
    for (std::size_t length = 4; length <= secret.size(); ++length)
        EXPECT_EQ(redact("x " + secret.substr(0, length), {secret}), "x [redacted]") << length;
    EXPECT_EQ(redact("x canary%2", {secret}), "x [redacted]");
    EXPECT_EQ(redact(R"(x canary\u00)", {secret}), "x [redacted]");
    EXPECT_EQ(redact("x can", {secret}), "x can");
    EXPECT_EQ(redact("a canary bird", {secret}), "a canary bird"); // not the end
}

TEST(Redaction, secretsMadeOfEscapesAreFoundAsTheyAre)
{
    for (const std::string secret : {R"(ab\\cd)", "100%25&amp;", "%41%42%43"})
        EXPECT_EQ(redact("<" + secret + ">", {secret}), "<[redacted]>") << secret;
}

TEST(Redaction, whatLooksLikeAKeyGoesWithoutBeingKnown)
{
    EXPECT_EQ(redact("invalid sk-abcdefgh1234 given", {}), "invalid sk-[redacted] given");
    EXPECT_EQ(redact("Authorization: Bearer abc.def-ghi", {}), "Authorization: Bearer [redacted]");
    EXPECT_EQ(redact("GET /v1?key=secret123&x=1", {}), "GET /v1?key=[redacted]&x=1");
}

TEST(Redaction, ordinaryWordsStay)
{
    EXPECT_EQ(redact("ask a risk-free question", {"", "a"}), "ask a risk-free question");
}

TEST(Redaction, aUrlLosesItsCredentialsAndItsQuery)
{
    EXPECT_EQ(withoutCredentials("https://user:pass@host:8443/v1?key=1#x"), "https://host:8443/v1");
    EXPECT_EQ(withoutCredentials("http://host"), "http://host");
    EXPECT_EQ(withoutCredentials("https://host/a@b"), "https://host/a@b");
}

TEST(Secret, comparesCopiesAndMovesLikeText)
{
    Secret first("canary");
    const Secret second = first;
    const Secret third = std::move(first);
    EXPECT_EQ(second, third);
    EXPECT_EQ(third.view(), "canary");
    EXPECT_TRUE(Secret().empty());
}

TEST(Secret, wipesItsMemory)
{
    std::string memory = "canary";
    wipe(memory.data(), memory.size());
    EXPECT_EQ(memory, std::string(6, '\0'));
}

} // namespace
} // namespace joust::base
