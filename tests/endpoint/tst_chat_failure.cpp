// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/chat_failure.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;

namespace {

struct HttpCase
{
    const char* name;
    int status;
    const char* body;
    ErrorCode code;
    bool transient;
    const char* detail;
};

class HttpFailure : public testing::TestWithParam<HttpCase>
{
};

TEST_P(HttpFailure, isReadIntoOneSentence)
{
    const ChatFailure failure = httpFailure(GetParam().status, GetParam().body);
    EXPECT_EQ(base::codeName(failure.error.code), base::codeName(GetParam().code));
    EXPECT_EQ(failure.transient, GetParam().transient);
    EXPECT_EQ(failure.error.detail, GetParam().detail);
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, HttpFailure,
    testing::Values(
        HttpCase{"OpenAi", 400,
                 R"({"error":{"message":"Bad thing","type":"invalid_request_error","param":null,"code":null}})",
                 ErrorCode::HttpStatus, false, "HTTP 400: Bad thing"},
        HttpCase{"Text", 400, R"({"error":"prompt too long"})", ErrorCode::HttpStatus, false,
                 "HTTP 400: prompt too long"},
        HttpCase{
            "Mistral", 422,
            R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs are not permitted"}]}})",
            ErrorCode::HttpStatus, false, "HTTP 422: Extra inputs are not permitted (stream_options)"},
        HttpCase{"FastApi", 422, R"({"detail":[{"loc":["body",0],"msg":"one"},{"msg":"two"},"three"]})",
                 ErrorCode::HttpStatus, false, "HTTP 422: one (0); two; three"},
        HttpCase{"Tgi", 424, R"({"error":"Overheated","error_type":"generation"})", ErrorCode::HttpStatus, false,
                 "HTTP 424: Overheated"},
        HttpCase{"Html", 413, "<html><head><title>413 Too Large</title></head></html>", ErrorCode::HttpStatus, false,
                 "HTTP 413: an HTML page (413 Too Large)"},
        HttpCase{"HtmlWithoutTitle", 502, "\n<h1>Bad", ErrorCode::ServerError, true, "HTTP 502: an HTML page"},
        HttpCase{"Empty", 500, "", ErrorCode::ServerError, true, "HTTP 500"},
        HttpCase{"Words", 503, "model is loading", ErrorCode::ServerError, true, "HTTP 503: model is loading"},
        HttpCase{"Overloaded", 529, "{}", ErrorCode::ServerError, true, "HTTP 529: {}"},
        HttpCase{"BadKey", 401, R"({"error":{"message":"Incorrect API key","code":"invalid_api_key"}})",
                 ErrorCode::Unauthorized, false, "HTTP 401: Incorrect API key"},
        // Gemini says 400 for a key that it does not know, as the only difference from any other bad request the
        // reason.
        HttpCase{
            "GeminiBadKey", 400,
            R"({"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com"}]}})",
            ErrorCode::Unauthorized, false, "HTTP 400: API key not valid."},
        HttpCase{
            "GeminiBadKeyInAList", 400,
            R"([{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[null,{"@type":"x"},{"reason":"API_KEY_INVALID"}]}}])",
            ErrorCode::Unauthorized, false, "HTTP 400: API key not valid."},
        HttpCase{
            "GeminiBadArgument", 400,
            R"({"error":{"code":400,"message":"topP is out of range.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"topP"}]}]}})",
            ErrorCode::HttpStatus, false, "HTTP 400: topP is out of range."},
        HttpCase{"BadKeyAs400", 400, R"({"error":{"message":"Wrong key","code":"invalid_api_key"}})",
                 ErrorCode::Unauthorized, false, "HTTP 400: Wrong key"},
        HttpCase{"Forbidden", 403, "no", ErrorCode::Unauthorized, false, "HTTP 403: no"},
        HttpCase{"ForbiddenModel", 403, R"({"error":{"message":"no access","code":"model_not_found"}})",
                 ErrorCode::UnknownModel, false, "HTTP 403: no access"},
        HttpCase{"NoModel", 404, R"({"error":{"message":"The model `x` does not exist"}})", ErrorCode::UnknownModel,
                 false, "HTTP 404: The model `x` does not exist"},
        HttpCase{"NoModelOllama", 404, R"({"error":"model 'x' not found, try pulling it first"})",
                 ErrorCode::UnknownModel, false, "HTTP 404: model 'x' not found, try pulling it first"},
        HttpCase{"NoModelAs400", 400, R"({"error":{"message":"Invalid model name"}})", ErrorCode::UnknownModel, false,
                 "HTTP 400: Invalid model name"},
        HttpCase{"NoRoute", 404, R"({"detail":"Not Found"})", ErrorCode::HttpStatus, false,
                 "HTTP 404: Not Found (no chat route at this URL; is /v1 missing or doubled?)"},
        HttpCase{"RateLimit", 429, R"({"error":{"message":"Slow down","type":"rate_limit_error"}})",
                 ErrorCode::RateLimited, true, "HTTP 429: Slow down"},
        HttpCase{"Quota", 429, R"({"error":{"message":"No money left","code":"insufficient_quota"}})",
                 ErrorCode::RateLimited, false, "HTTP 429: No money left"},
        HttpCase{"Payment", 402, R"({"error":{"message":"No credit"}})", ErrorCode::HttpStatus, false,
                 "HTTP 402: No credit"}),
    [](const auto& tested) { return tested.param.name; });

TEST(ChatFailure, knowsTheRefusalOfTheOldTokenLimit)
{
    EXPECT_EQ(httpFailure(400, R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this )"
                               R"(model. Use 'max_completion_tokens' instead.","type":"invalid_request_error",)"
                               R"("param":"max_tokens","code":"unsupported_parameter"}})")
                  .refusedParameter,
              "max_tokens");
    EXPECT_EQ(
        httpFailure(400, R"({"error":{"message":"max_tokens is too large","param":"max_tokens"}})").refusedParameter,
        "");
    EXPECT_EQ(httpFailure(500, R"({"error":{"param":"max_tokens","code":"unsupported_parameter"}})").refusedParameter,
              "");
}

TEST(ChatFailure, findsOnlyOverloadAndRateLimitsWorthRepeatingInAStream)
{
    EXPECT_TRUE(streamFailure(R"({"error":{"type":"overloaded_error","message":"x"}})").transient);
    EXPECT_TRUE(streamFailure(R"({"error":{"code":"rate_limit_exceeded","message":"x"}})").transient);
    EXPECT_TRUE(streamFailure(R"({"error":{"code":503,"message":"x"}})").transient);
    EXPECT_FALSE(streamFailure(R"({"error":{"code":"insufficient_quota","message":"x"}})").transient);
    EXPECT_FALSE(streamFailure(R"({"error":{"code":500,"message":"x"}})").transient);
    EXPECT_FALSE(streamFailure("[ERROR]").transient);
}

TEST(ChatFailure, boundsASentenceOfAnySize)
{
    EXPECT_LE(httpFailure(500, std::string(1U << 20U, 'x')).error.detail.size(), 17000U);
}

} // namespace
