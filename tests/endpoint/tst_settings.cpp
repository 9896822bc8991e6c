// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpoint_url.h"
#include "endpoint/key_source.h"
#include "endpoint/settings.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>

using namespace joust;
using namespace joust::endpoint;
using namespace std::chrono_literals;
using namespace std::string_literals;
using base::ErrorCode;

namespace {

Identity identity()
{
    Identity made;
    made.baseUrl = "https://models.example/v1";
    made.model = "some-model";
    return made;
}

std::string urlOf(const std::string& base)
{
    const base::Result<std::string> url = routeUrl(base, "/chat/completions");
    return url ? *url : "refused";
}

TEST(EndpointUrl, addsTheRouteAndNothingElse)
{
    EXPECT_EQ(urlOf("http://127.0.0.1:8080/v1"), "http://127.0.0.1:8080/v1/chat/completions");
    EXPECT_EQ(urlOf("http://127.0.0.1:8080/v1/"), "http://127.0.0.1:8080/v1/chat/completions");
    EXPECT_EQ(urlOf("http://localhost"), "http://localhost/chat/completions");
    EXPECT_EQ(urlOf("https://h/openai/v1/chat/completions"), "https://h/openai/v1/chat/completions");
    EXPECT_EQ(urlOf("https://h/d/x?api-version=1"), "https://h/d/x/chat/completions?api-version=1");
    EXPECT_EQ(urlOf("http://[::1]:8080/v1"), "http://[::1]:8080/v1/chat/completions");
}

TEST(EndpointUrl, refusesWhatIsNotAPlainHttpUrl)
{
    for (const std::string& url : {""s, "h/v1"s, "file:///etc/passwd"s, "ftp://h/"s, "gopher://h/"s, "http://"s,
                                   "http:///v1"s, "https://u:p@h/v1"s, "https://u@h/v1"s, "https://h/v1#part"s,
                                   "https://h/v 1"s, "https://h/v1\r\nX: y"s, "https://h/v1\0"s, "http://h:99999/v1"s})
        EXPECT_EQ(urlOf(url), "refused") << url;
}

TEST(KeyRef, survivesItsText)
{
    for (const char* text : {"none", "env:OPENAI_API_KEY", "keyring:lab: gateway", "session:x"}) {
        const base::Result<KeyRef> ref = parseKeyRef(text);
        ASSERT_TRUE(ref) << text;
        EXPECT_EQ(keyRefText(*ref), text);
    }
}

TEST(KeyRef, refusesOtherTextsWithoutRepeatingThem)
{
    for (const char* text : {"", "env", "env:", "sk-canary-1234567890", "file:/x", "none:x"}) {
        const base::Result<KeyRef> ref = parseKeyRef(text);
        ASSERT_FALSE(ref) << text;
        EXPECT_EQ(ref.error().code, ErrorCode::InvalidArgument);
        EXPECT_EQ(ref.error().detail.find("canary"), std::string::npos);
    }
}

TEST(EnvironmentKeySource, readsAVariableWithoutTheSpaceAroundIt)
{
    ::setenv("JOUST_TEST_KEY", " secret\n", 1);
    EXPECT_EQ(EnvironmentKeySource().read({KeyRef::Kind::Environment, "JOUST_TEST_KEY"})->view(), "secret");
    EXPECT_TRUE(EnvironmentKeySource().read({})->empty());
}

TEST(EnvironmentKeySource, reportsWhatItCannotRead)
{
    ::setenv("JOUST_TEST_EMPTY", " ", 1);
    const std::vector<KeyRef> refs = {{KeyRef::Kind::Environment, "JOUST_TEST_EMPTY"},
                                      {KeyRef::Kind::Environment, "JOUST_TEST_UNSET"},
                                      {KeyRef::Kind::Keyring, "x"},
                                      {KeyRef::Kind::Session, "x"}};
    for (const KeyRef& ref : refs) {
        const base::Result<base::Secret> key = EnvironmentKeySource().read(ref);
        ASSERT_FALSE(key) << keyRefText(ref);
        EXPECT_EQ(key.error().code, ErrorCode::KeyMissing);
    }
}

TEST(Settings, acceptAnEndpointWithEverythingSet)
{
    Identity who = identity();
    who.systemPrompt = "Be brief.";
    who.maxTokens = 100;
    who.parameters = {{"temperature", "0.5"}, {"stop", R"(["\n\n","END"])"}, {"reasoning_effort", "\"low\""}};
    Connection how;
    how.key = {KeyRef::Kind::Environment, "KEY"};
    how.headers = {{"X-Project", "a b"}, {"X-Empty", ""}};
    how.proxy = "socks5h://127.0.0.1:1080";
    how.priceIn = 0.0;
    EXPECT_TRUE(validate(who, how));
}

struct Spoiled
{
    const char* name;
    std::function<void(Identity&, Connection&)> spoil;
};

class SettingsRefuse : public testing::TestWithParam<Spoiled>
{
};

TEST_P(SettingsRefuse, withASentence)
{
    Identity who = identity();
    Connection how;
    ASSERT_TRUE(validate(who, how));
    GetParam().spoil(who, how);
    const base::Result<void> result = validate(who, how);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(result.error().detail.ends_with('.')) << result.error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    What, SettingsRefuse,
    testing::Values(Spoiled{"Url", [](Identity& i, Connection&) { i.baseUrl = "ftp://h"; }},
                    Spoiled{"NoModel", [](Identity& i, Connection&) { i.model = ""; }},
                    Spoiled{"ModelWithLineEnd", [](Identity& i, Connection&) { i.model = "a\nb"; }},
                    Spoiled{"ModelWithZero", [](Identity& i, Connection&) { i.model = "a\0b"s; }},
                    Spoiled{"BrokenSystemPrompt", [](Identity& i, Connection&) { i.systemPrompt = "\xFF"; }},
                    Spoiled{"ParameterIsNotJson",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"stop", "END"}};
                            }},
                    Spoiled{"ParameterStream",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"stream", "false"}};
                            }},
                    Spoiled{"ParameterModel",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"model", "\"x\""}};
                            }},
                    Spoiled{"ParameterMessages",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"messages", "[]"}};
                            }},
                    Spoiled{"ParameterTwice",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"n", "1"}, {"n", "2"}};
                            }},
                    Spoiled{"ParameterWithoutName",
                            [](Identity& i, Connection&) {
                                i.parameters = {{"", "1"}};
                            }},
                    Spoiled{"TwoTokenLimits",
                            [](Identity& i, Connection&) {
                                i.maxTokens = 5;
                                i.parameters = {{"max_completion_tokens", "6"}};
                            }},
                    Spoiled{"NoTokens", [](Identity& i, Connection&) { i.maxTokens = 0; }},
                    Spoiled{"NegativeTime", [](Identity&, Connection& c) { c.timeouts.idle = -1ms; }},
                    Spoiled{"NegativePrice", [](Identity&, Connection& c) { c.priceOut = -0.1; }},
                    Spoiled{"HeaderValue",
                            [](Identity&, Connection& c) {
                                c.headers = {{"X", "a\r\nY: b"}};
                            }},
                    Spoiled{"HeaderZero",
                            [](Identity&, Connection& c) {
                                c.headers = {{"X", "a\0b"s}};
                            }},
                    Spoiled{"HeaderName",
                            [](Identity&, Connection& c) {
                                c.headers = {{"X: a\r\nY", "b"}};
                            }},
                    Spoiled{"HeaderHost",
                            [](Identity&, Connection& c) {
                                c.headers = {{"hOST", "b"}};
                            }},
                    Spoiled{"Proxy", [](Identity&, Connection& c) { c.proxy = "file:///x"; }},
                    Spoiled{"ProxyUser", [](Identity&, Connection& c) { c.proxy = "http://u:p@h"; }},
                    Spoiled{"KeyName", [](Identity&, Connection& c) { c.key.kind = KeyRef::Kind::Keyring; }}),
    [](const auto& tested) { return tested.param.name; });

TEST(Settings, knowTheirProtocolWords)
{
    EXPECT_EQ(protocolWord(Protocol::OpenAi), "openai");
    EXPECT_EQ(parseProtocolWord("openai"), Protocol::OpenAi);
    EXPECT_FALSE(parseProtocolWord("telnet"));
}

} // namespace
