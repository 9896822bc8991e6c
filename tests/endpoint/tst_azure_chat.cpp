// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/azure_chat.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;

namespace {

std::string urlFor(const std::string& base, const std::string& version = "")
{
    Identity identity;
    identity.protocol = Protocol::Azure;
    identity.baseUrl = base;
    identity.model = "my gpt";
    identity.apiVersion = version;
    const base::Result<std::string> url = dialectOf(Protocol::Azure).chatUrl(identity);
    return url ? *url : url.error().detail;
}

TEST(AzureChat, findsTheDeploymentsAddress)
{
    const std::string deployed = "https://lab.openai.azure.com/openai/deployments/my%20gpt/chat/completions";
    EXPECT_EQ(urlFor("https://lab.openai.azure.com"), deployed + "?api-version=2024-10-21");
    EXPECT_EQ(urlFor("https://lab.openai.azure.com/openai/"), deployed + "?api-version=2024-10-21");
    EXPECT_EQ(urlFor("https://lab.openai.azure.com", "2025-01-01-preview"),
              deployed + "?api-version=2025-01-01-preview");
    EXPECT_EQ(urlFor("https://lab.openai.azure.com?api-version=2023-05-15"), deployed + "?api-version=2023-05-15");
    EXPECT_EQ(urlFor("https://host/gate/openai/deployments/other"),
              "https://host/gate/openai/deployments/other/chat/completions?api-version=2024-10-21");
    EXPECT_EQ(urlFor("https://lab.openai.azure.com/openai/v1"),
              "https://lab.openai.azure.com/openai/v1/chat/completions");
}

TEST(AzureChat, sendsTheOpenAiBodyWithItsOwnKeyHeader)
{
    ChatRequest request;
    request.identity.protocol = Protocol::Azure;
    request.identity.baseUrl = "https://lab.openai.azure.com";
    request.identity.model = "gpt";
    request.messages = {{"user", "Hi"}};
    const WireRequest wire = *dialectOf(Protocol::Azure).encode(request, {.streamOptions = false});
    EXPECT_EQ(wire.body, R"({"model":"gpt","messages":[{"role":"user","content":"Hi"}],"stream":true})");
    EXPECT_EQ(wire.keyHeader, (KeyHeader{"api-key", ""}));
}

TEST(AzureChat, asksForModelsNextToTheDeployments)
{
    Identity identity;
    identity.baseUrl = "https://lab.openai.azure.com";
    EXPECT_EQ(dialectOf(Protocol::Azure).encodeModelList(identity)->url,
              "https://lab.openai.azure.com/openai/models?api-version=2024-10-21");
}

} // namespace
