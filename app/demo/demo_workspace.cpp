// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_workspace.h"

#include "app/demo/demo_contestants.h"
#include "app/demo/demo_embed.h"
#include "app/demo/demo_transport.h"
#include "app/demo/simulated_battles.h"
#include "store/workspace.h"

#include <filesystem>

namespace joust::demo {
namespace {

// The same demo for everybody; sides and pairs still come from the new workspace's own secret seed.
constexpr std::uint64_t kVoterSeed = 2026;
constexpr std::chrono::minutes kBetweenVotes{47};

// Spreads the simulated votes over the last fortnight, so that dates mean something.
class PastClock final : public base::Clock
{
public:
    PastClock(const base::Clock& real, std::size_t votes)
        : m_real(real)
        , m_now(real.utcNow() - kBetweenVotes * static_cast<int>(votes + 1))
    {
    }

    void advance() { m_now = std::min(m_now + kBetweenVotes, m_real.utcNow()); }
    base::UtcTime utcNow() const override { return m_now; }
    std::chrono::milliseconds steadyNow() const override { return m_real.steadyNow(); }

private:
    const base::Clock& m_real;
    base::UtcTime m_now;
};

base::Result<void> addEndpoints(store::Workspace& workspace, const std::string& baseUrl)
{
    for (const Contestant& contestant : kContestants) {
        endpoint::Identity identity;
        identity.baseUrl = baseUrl;
        identity.model = contestant.name;
        endpoint::Connection connection;
        connection.proxy = "none";
        const auto added = workspace.endpoints().add(std::string(contestant.name), identity, connection);
        if (!added)
            return added.error();
    }
    return {};
}

base::Result<void> addPrompts(store::Workspace& workspace)
{
    std::vector<store::PromptRow> rows;
    for (const DemoPrompt& prompt : prompts())
        rows.push_back({{}, prompt.prompt, prompt.category, prompt.language});
    return workspace.prompts().append(kDemoPromptSet, rows);
}

base::Result<void> fill(const std::string& path, const std::string& baseUrl, store::Services services,
                        std::size_t votes)
{
    PastClock clock(services.clock, votes);
    const auto workspace = store::Workspace::create(path, {services.rng, clock});
    if (!workspace)
        return workspace.error();
    (*workspace)->connection().skipSyncWhileFilling();
    base::Result<void> done = (*workspace)->settings().setValue("demo", "1");
    if (done)
        done = addEndpoints(**workspace, baseUrl);
    if (done)
        done = addPrompts(**workspace);
    DemoTransport transport;
    base::SeededRng rng(kVoterSeed);
    if (done)
        done = runSimulatedBattles(**workspace, transport, rng, votes, [&](const SimulatedVote&) { clock.advance(); });
    return done;
}

} // namespace

base::Result<void> createDemoWorkspace(const std::string& path, const std::string& baseUrl, store::Services services,
                                       std::size_t votes)
{
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return base::Error{base::ErrorCode::AlreadyExists, path + " exists"};
    const std::string temporary = path + ".new";
    std::filesystem::remove(temporary, error); // left by a start that was interrupted
    base::Result<void> filled = fill(temporary, baseUrl, services, votes);
    if (filled) {
        std::filesystem::rename(temporary, path, error);
        if (error)
            filled = base::Error{base::ErrorCode::Io, path + ": " + error.message()};
    }
    if (!filled)
        std::filesystem::remove(temporary, error);
    return filled;
}

} // namespace joust::demo
