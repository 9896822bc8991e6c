// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces damaged at random, as a stranger or a failing disk would: whatever stands in the file, opening, checking,
// reading, exporting, merging and recovering end with an answer and without a crash or a hang. The same mutations on
// every machine. A CI run tries 40; JOUST_MALFORMED=20000 tries that many.
#include "exchange/export_votes.h"
#include "exchange/import_votes.h"
#include "store/pack_export.h"
#include "store/pack_merge.h"
#include "store/pack_votes.h"
#include "store/workspace_backup.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace joust::exchange {
namespace {

using store::Access;
using store::Workspace;
using support::must;

constexpr unsigned kSecondsPerCase = 200; // a hang ends the test program; a loaded machine does not look like one

int wantedCases()
{
    const char* text = std::getenv("JOUST_MALFORMED");
    return text != nullptr ? std::atoi(text) : 40;
}

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::string soundWorkspace()
{
    support::TestWorkspace t;
    for (int i = 0; i < 8; ++i) {
        const auto vote =
            must(t.workspace->ledger().commit(t.readyBattle("p" + std::to_string(i)).id, t.annotator, {}, 1));
        if (i % 3 == 0)
            must(t.workspace->marks().add(vote.vote(), store::MarkKind::Exclude, "w", "r"));
    }
    t.readyBattle("open");
    std::istringstream rows("model_a,model_b,winner,judge,tokens_a\nx,y,tie,j,3\ny,z,model_a,k,4\n");
    must(importVotes(*t.workspace, rows, "rows", {}));
    t.workspace.reset();
    return bytesOf(t.path);
}

std::uint64_t below(base::Rng& rng, std::size_t bound)
{
    return base::drawBelow(rng, bound);
}

void mutate(std::string& bytes, base::Rng& rng)
{
    constexpr std::size_t kPage = 4096;
    switch (below(rng, 6)) {
    case 0: // a few bytes anywhere
        for (std::uint64_t i = 0, n = 1 + below(rng, 32); i < n; ++i)
            bytes[below(rng, bytes.size())] = static_cast<char>(below(rng, 256));
        break;
    case 1: // the header, but for its magic
        for (std::uint64_t i = 0, n = 1 + below(rng, 4); i < n; ++i)
            bytes[16 + below(rng, 84)] = static_cast<char>(below(rng, 256));
        break;
    case 2: // the head of a page: cell count, free list, pointers
        for (std::uint64_t i = 0, n = 1 + below(rng, 8); i < n; ++i)
            bytes[kPage * (1 + below(rng, bytes.size() / kPage - 1)) + below(rng, 64)] =
                static_cast<char>(below(rng, 256));
        break;
    case 3: // one page over another
        bytes.replace(kPage * below(rng, bytes.size() / kPage), kPage,
                      bytes.substr(kPage * below(rng, bytes.size() / kPage), kPage));
        break;
    case 4: // cut off
        bytes.resize(100 + below(rng, bytes.size() - 100));
        break;
    default: // one page of nothing or noise
        bytes.replace(kPage * below(rng, bytes.size() / kPage), kPage,
                      std::string(kPage, static_cast<char>(below(rng, 256))));
        break;
    }
}

class MalformedWorkspaces : public testing::Test
{
protected:
    store::Services services() { return {m_rng, m_clock}; }

    void put(const std::string& bytes)
    {
        for (const auto& entry : std::filesystem::directory_iterator(m_dir.path())) {
            if (!entry.path().filename().string().starts_with("sound"))
                std::filesystem::remove(entry.path());
        }
        std::ofstream(path(), std::ios::binary) << bytes;
    }
    std::string path() const { return m_dir.file("bad.joust"); }

    // True when it could be opened.
    bool readEverything()
    {
        const auto workspace = Workspace::open(path(), Access::ReadOnly, services());
        if (!workspace)
            return false;
        std::ostringstream text;
        for (const ExportFormat format : {ExportFormat::Jsonl, ExportFormat::Kto})
            (void)exportVotes(**workspace, text, format);
        const auto report = store::checkWorkspace(**workspace);
        m_sound += report && report->problems.empty() ? 1 : 0;
        return true;
    }

    support::TempDir m_dir;
    base::SystemRng m_rng;
    support::FakeClock m_clock;
    int m_sound = 0;
};

TEST_F(MalformedWorkspaces, endWithAnAnswer)
{
    const std::string sound = soundWorkspace();
    std::ofstream(m_dir.file("sound.joust"), std::ios::binary) << sound;
    base::SeededRng rng(2026);
    const int cases = wantedCases();
    int opened = 0;
    int recovered = 0;
    for (int i = 0; i < cases; ++i) {
        alarm(kSecondsPerCase);
        SCOPED_TRACE(i);
        std::string bytes = sound;
        for (std::uint64_t n = 0, times = 1 + below(rng, 3); n < times && bytes.size() > 2 * 4096; ++n)
            mutate(bytes, rng);
        put(bytes);
        opened += readEverything() ? 1 : 0;
        if (i % 8 == 0) {
            recovered += store::recoverWorkspace(path(), m_dir.file("new.joust"), services()) ? 1 : 0;
            const auto into = Workspace::open(m_dir.file("sound.joust"), Access::ReadWrite, services());
            ASSERT_TRUE(into);
            (void)store::mergeWorkspace(**into, path(), true);
        }
        if (i % 8 == 4) {
            const auto writer = Workspace::open(path(), Access::ReadWrite, services());
            if (writer)
                (void)(*writer)->annotators().ensure("someone");
        }
    }
    alarm(0);
    std::cout << cases << " malformed workspaces: " << opened << " opened, " << m_sound << " found sound, " << recovered
              << " of " << (cases + 7) / 8 << " recovered\n";
    EXPECT_LT(opened, cases);
    EXPECT_GT(opened, 0);
}

// As above, for packs: opened, voted on and merged.
TEST_F(MalformedWorkspaces, packsEndWithAnAnswerToo)
{
    const std::string home = m_dir.file("sound-home.joust");
    const std::string pack = m_dir.file("bad.joustpack");
    std::string sound;
    {
        support::TestWorkspace t;
        for (int i = 0; i < 8; ++i)
            t.readyBattle("p" + std::to_string(i) + std::string(2000, 'x'));
        must(store::exportPack(*t.workspace, t.dir.file("p.joustpack"), {}));
        {
            const auto votes = must(store::PackVotes::open(t.dir.file("p.joustpack"), services()));
            for (int i = 0; i < 5; ++i)
                must(votes->commit(must(votes->next("zoe")).battle->id, "zoe", {}, 5));
            must(votes->skip(must(votes->next("zoe")).battle->id, "zoe", "unclear"));
            must(votes->saveDraft(must(votes->next("zoe")).battle->id, "zoe", {}));
        }
        sound = bytesOf(t.dir.file("p.joustpack"));
        t.workspace.reset();
        std::filesystem::copy_file(t.path, home);
    }
    const auto into = must(Workspace::open(home, Access::ReadWrite, services()));
    base::SeededRng rng(2027);
    const int cases = wantedCases();
    int opened = 0;
    int merged = 0;
    for (int i = 0; i < cases; ++i) {
        alarm(kSecondsPerCase);
        SCOPED_TRACE(i);
        std::string bytes = sound;
        for (std::uint64_t n = 0, times = 1 + below(rng, 2); n < times && bytes.size() > 2 * 4096; ++n)
            mutate(bytes, rng);
        std::filesystem::remove(pack + "-journal");
        std::ofstream(pack, std::ios::binary) << bytes;
        merged += store::mergePack(*into, pack, true) ? 1 : 0;
        const auto votes = store::PackVotes::open(pack, services());
        if (!votes)
            continue;
        ++opened;
        const auto step = (*votes)->next("zoe");
        if (step && step->battle) {
            (void)(*votes)->draft(step->battle->id, "zoe");
            (void)(*votes)->commit(step->battle->id, "zoe", {}, 1);
        }
    }
    alarm(0);
    std::cout << cases << " malformed packs: " << opened << " opened, " << merged << " could be merged\n";
    EXPECT_LT(opened, cases);
    EXPECT_TRUE(must(store::checkWorkspace(*into)).problems.empty());
}

} // namespace
} // namespace joust::exchange
