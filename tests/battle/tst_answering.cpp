// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/answering.h"

#include "battle/sealed_order_content.h"
#include "support/fake_transport.h"

#include <gtest/gtest.h>

#include <vector>

#include <thread>

namespace joust::battle {
namespace {

using support::FakeTransport;

SealedOrder orderOf(const std::string& modelA, const std::string& modelB)
{
    auto content = std::make_unique<SealedOrder::Content>();
    base::SeededRng rng(1);
    content->battle = base::BattleId::random(rng);
    content->sides[0].identity.model = modelA;
    content->sides[1].identity.model = modelB;
    for (SealedOrder::Content::Side& side : content->sides)
        side.messages = {{"user", "hello"}};
    return SealedOrder(std::move(content));
}

class FixedKeys final : public endpoint::KeySource
{
public:
    base::Result<base::Secret> read(const endpoint::KeyRef& ref) override
    {
        if (ref.kind == endpoint::KeyRef::Kind::Keyring)
            return base::Error{base::ErrorCode::KeyringUnavailable, "locked"};
        return base::Secret();
    }
};

TEST(Answering, bothSidesAreAskedAndSidesAreNotMixed)
{
    FakeTransport transport;
    support::answerAtOnce(transport);
    FixedKeys keys;
    const SealedOrder order = orderOf("left", "right");
    const SealedAnswers answers = answerBoth(order, transport, keys, {});
    EXPECT_EQ(answers.battle(), order.battle());
    EXPECT_EQ(answers.content().replies[0].text, "left says: hello");
    EXPECT_EQ(answers.content().replies[1].text, "right says: hello");

    // Mirror: swapping the sides mirrors everything downstream.
    const SealedAnswers mirrored = answerBoth(orderOf("right", "left"), transport, keys, {});
    EXPECT_EQ(mirrored.content().replies[0].text, answers.content().replies[1].text);
    EXPECT_EQ(mirrored.content().replies[1].text, answers.content().replies[0].text);
}

TEST(Answering, aFailureOfEitherSideCancelsTheOther)
{
    for (const std::string& failing : std::vector<std::string>{"left", "right"}) {
        FakeTransport transport;
        transport.onSend = [&](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
            if (request.identity.model == failing)
                fake.finish(id, support::errorReply(base::ErrorCode::ServerError, "boom"));
        };
        FixedKeys keys;
        const SealedAnswers answers = answerBoth(orderOf("left", "right"), transport, keys, {});
        const std::size_t side = failing == "left" ? 0 : 1;
        EXPECT_EQ(answers.content().replies[side].error->code, base::ErrorCode::ServerError);
        EXPECT_EQ(answers.content().replies[1 - side].error->code, base::ErrorCode::Cancelled);
    }
}

TEST(Answering, aStopRequestCancelsBoth)
{
    FakeTransport transport; // never answers
    FixedKeys keys;
    std::stop_source stop;
    std::jthread user([&] {
        while (transport.pending().size() < 2)
            std::this_thread::yield();
        stop.request_stop();
    });
    const SealedAnswers answers = answerBoth(orderOf("left", "right"), transport, keys, stop.get_token());
    EXPECT_EQ(answers.content().replies[0].error->code, base::ErrorCode::Cancelled);
    EXPECT_EQ(answers.content().replies[1].error->code, base::ErrorCode::Cancelled);
}

TEST(Answering, withoutAKeyNobodyIsAsked)
{
    FakeTransport transport;
    FixedKeys keys;
    auto content = std::make_unique<SealedOrder::Content>();
    content->sides[1].connection.key = {endpoint::KeyRef::Kind::Keyring, "x"};
    const SealedAnswers answers = answerBoth(SealedOrder(std::move(content)), transport, keys, {});
    EXPECT_TRUE(transport.requests().empty());
    EXPECT_TRUE(answers.content().replies[0].error);
    EXPECT_EQ(answers.content().replies[1].error->code, base::ErrorCode::KeyringUnavailable);
}

} // namespace
} // namespace joust::battle
