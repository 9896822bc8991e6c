// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpoint_repository.h"

#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::identityOf;
using support::must;
using support::TestWorkspace;

TEST(EndpointRepository, settingsReadBackAsTheyWereWritten)
{
    TestWorkspace t(std::vector<std::string>{});
    endpoint::Identity identity = identityOf("m");
    identity.systemPrompt = "Be brief.";
    identity.maxTokens = 77;
    identity.parameters = {{"temperature", "0.5"}, {"stop", "[\"x\"]"}};
    identity.protocol = endpoint::Protocol::Anthropic;
    identity.apiVersion = "2026-10-21";
    endpoint::Connection connection;
    connection.key = {endpoint::KeyRef::Kind::Environment, "LAB_KEY"};
    connection.headers = {{"X-Team", "blue"}};
    connection.timeouts.idle = std::chrono::milliseconds(1234);
    connection.priceIn = 0.25;
    connection.parametersB = 7.5;
    connection.tokenLimit = endpoint::TokenLimitName::MaxCompletionTokens;
    connection.streamOptions = endpoint::StreamOptions::Off;
    connection.limits = {3, 60, 90'000};
    connection.endMarkExpected = false;
    must(t.workspace->endpoints().add("one", identity, connection));
    t.reopen();
    const EndpointRow row = must(t.workspace->endpoints().byName("ONE"));
    EXPECT_EQ(row.name, "one");
    EXPECT_EQ(row.identity, identity);
    EXPECT_EQ(row.connection, connection);
    EXPECT_EQ(row.revision, 1);
    must(t.workspace->endpoints().update(row.id, "two", identity, {}));
    EXPECT_EQ(must(t.workspace->endpoints().byName("two")).connection, endpoint::Connection()) << "and as changed";
}

TEST(EndpointRepository, namesAreUniqueAndPrintable)
{
    TestWorkspace t({"alpha"});
    EXPECT_EQ(t.workspace->endpoints().add("ALPHA", identityOf("m"), {}).error().code, ErrorCode::AlreadyExists);
    for (const std::string& name : std::vector<std::string>{std::string(), std::string("a\nb"),
                                                            std::string("a\xE2\x80\xAE"
                                                                        "b"),
                                                            std::string(300, 'x')})
        EXPECT_EQ(t.workspace->endpoints().add(name, identityOf("m"), {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(t.workspace->endpoints().list()->size(), 1U);
}

TEST(EndpointRepository, anEditBeforeAnyBattleKeepsTheRevision)
{
    TestWorkspace t;
    const EndpointRow before = must(t.workspace->endpoints().byName("alpha"));
    const EndpointRow after =
        must(t.workspace->endpoints().update(before.id, "alpha", identityOf("other"), before.connection));
    EXPECT_EQ(after.revision, 1);
    EXPECT_EQ(after.identity.model, "other");
}

TEST(EndpointRepository, anEditAfterABattleMakesANewRevisionAndKeepsTheOldVotes)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    must(t.workspace->ledger().commit(battle.id, t.annotator, {}, 1));
    const EndpointRow before = must(t.workspace->endpoints().byName("alpha"));
    EXPECT_EQ(before.battles, 1);

    const EndpointRow renamed = must(t.workspace->endpoints().update(before.id, "omega", before.identity, {}));
    EXPECT_EQ(renamed.revision, 1) << "a name is not part of the identity";
    const EndpointRow after = must(t.workspace->endpoints().update(before.id, "omega", identityOf("other"), {}));
    EXPECT_EQ(after.revision, 2);
    EXPECT_NE(after.contestant, before.contestant);
    EXPECT_EQ(after.battles, 1);
    const battle::CommitReceipt receipt = must(t.workspace->ledger().receiptFor(battle.id, t.annotator));
    const battle::Reveal reveal = must(t.workspace->ledger().reveal(receipt));
    EXPECT_TRUE(reveal.a.name == "omega" || reveal.b.name == "omega") << "the vote is still about revision 1";
}

TEST(EndpointRepository, whileABattleIsOpenEveryChangeOfIdentityLooksTheSame)
{
    TestWorkspace t({"alpha", "beta", "gamma"});
    t.readyBattle();
    for (const std::string& name : std::vector<std::string>{"alpha", "beta", "gamma"}) {
        const EndpointRow before = must(t.workspace->endpoints().byName(name));
        EXPECT_EQ(before.battles, 0) << "an open battle must not show in a count";
        EXPECT_EQ(must(t.workspace->endpoints().update(before.id, name, identityOf("new-" + name), {})).revision, 2);
    }
}

TEST(EndpointRepository, aRemovedEndpointComesBackUnderItsName)
{
    TestWorkspace t;
    const EndpointRow alpha = must(t.workspace->endpoints().byName("alpha"));
    must(t.workspace->endpoints().remove(alpha.id));
    EXPECT_EQ(t.workspace->endpoints().list()->size(), 1U);
    EXPECT_EQ(t.workspace->endpoints().byName("alpha").error().code, ErrorCode::NotFound);
    EXPECT_EQ(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false}).error().code,
              ErrorCode::TooFewContestants);

    const EndpointRow again = must(t.workspace->endpoints().add("Alpha", alpha.identity, alpha.connection));
    EXPECT_EQ(again.id, alpha.id) << "a name never means two contestants";
    must(t.workspace->endpoints().remove(again.id));
    must(t.workspace->endpoints().restore(again.id));
    EXPECT_EQ(t.workspace->endpoints().list()->size(), 2U);
}

TEST(EndpointRepository, disabledEndpointsAreNotDrawn)
{
    TestWorkspace t({"alpha", "beta", "gamma"});
    const EndpointRow gamma = must(t.workspace->endpoints().byName("gamma"));
    must(t.workspace->endpoints().setDisabled(gamma.id, true));
    for (int i = 0; i < 30; ++i) {
        const battle::SealedBattle battle = t.readyBattle();
        EXPECT_EQ((battle.answerA + battle.answerB).find("gamma"), std::string::npos);
    }
}

} // namespace
} // namespace joust::store
