// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program over a workspace with two contestants whose names are canaries, against a server that tells them
// wherever it can.
#pragma once

#include "app/desktop/composition.h"
#include "canary_server.h"
#include "leak_channels.h"
#include "support/test_workspace.h"
#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <functional>
#include <memory>
#include <string>

namespace joust::test {

using ui::PageId;
using State = ui::BattleSession::State;

// A workspace with the two contestants and one vote of somebody else, so that every page has names to show.
inline void fillWorkspace(const QString& path, const std::string& url,
                          const std::function<void(store::Workspace&)>& more = {})
{
    base::SystemRng rng;
    base::SystemClock clock;
    support::FakeTransport transport;
    endpoint::EnvironmentKeySource keys;
    support::answerAtOnce(transport);
    const auto workspace = support::must(store::Workspace::create(path.toStdString(), {rng, clock}));
    for (const std::string name : {"ZQX-ALPHA", "ZQX-BETA"}) {
        endpoint::Identity identity;
        identity.baseUrl = url;
        identity.model = name + "-model";
        endpoint::Connection connection;
        connection.proxy = "none";
        support::must(workspace->endpoints().add(name, identity, connection));
    }
    const base::AnnotatorId other = support::must(workspace->annotators().ensure("other")).id;
    transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
        fake.finish(id, support::textReply("An earlier answer."));
    };
    const auto order = support::must(workspace->battles().openBattle({"earlier", {}, other, {}, false}));
    const auto battle =
        support::must(workspace->battles().recordAnswers(battle::answerBoth(order, transport, keys, {})));
    support::must(workspace->ledger().commit(battle.id, other, {}, 1000));
    if (more)
        more(*workspace);
    support::must(workspace->prompts().append("everyday", {{{}, "ahead of time", "", ""}}));
    support::must(workspace->runs().create("prepared", "everyday", {})); // its lanes name both
}

// Names, addresses, and the ids that stand for them.
inline QStringList needlesOf(const QString& workspace, int port)
{
    QStringList needles{QStringLiteral("ZQX"), QStringLiteral("127.0.0.1:%1").arg(port)};
    const SQLite::Database file(workspace.toStdString());
    SQLite::Statement ids(file, "SELECT id FROM contestant UNION SELECT id FROM endpoint");
    while (ids.executeStep())
        needles << QString::fromStdString(ids.getColumn(0).getString());
    return needles;
}

// The running program, on the Battle page, after names were on four other pages.
struct Program
{
    explicit Program(const QString& folder, const std::function<void(store::Workspace&)>& more = {})
        : workspace(folder + QStringLiteral("/study.joust"))
    {
        fillWorkspace(workspace, server.url(), more);
        needles = needlesOf(workspace, server.port());
        desktop::StartOptions options;
        options.workspace = workspace;
        options.annotator = QStringLiteral("rater");
        options.settingsFile = folder + QStringLiteral("/settings.ini");
        options.dataFolder = folder;
        composition = std::make_unique<desktop::Composition>(*qApp, options);
        composition->window().show();
        scope = {folder, workspace, &output};
    }
    ~Program()
    {
        server.release();
        composition.reset();
    }

    ui::MainWindow& window() { return composition->window(); }
    ui::BattleSession& session() { return composition->workspace()->battle(); }
    ui::AnswerPane* pane(const char* letter)
    {
        return window().findChild<ui::AnswerPane*>(QStringLiteral("answer") + QString::fromLatin1(letter));
    }
    QStringList leaks() const { return leaksIn(readChannels(scope), needles); }
    bool sees(const QString& text) const
    {
        const Channels channels = readChannels(scope);
        return channels.at(QStringLiteral("widgets")).contains(text);
    }

    // Names are in widgets on the way; the test would be worth nothing if they had never been there.
    bool visitNames()
    {
        if (!QTest::qWaitFor(
                [&] {
                    return composition->workspace() != nullptr && session().annotatorName() == QStringLiteral("rater");
                },
                20000))
            return false;
        for (const PageId page : {PageId::Leaderboard, PageId::Data, PageId::Runs, PageId::Endpoints}) {
            window().showPage(page);
            if (!QTest::qWaitFor([&] { return sees(QStringLiteral("ZQX-ALPHA")); }, 20000))
                return false;
        }
        window().showPage(PageId::Battle);
        return true;
    }
    bool waitFor(State state)
    {
        return QTest::qWaitFor([&] { return session().state() == state; }, 10000);
    }
    bool ask()
    {
        session().start(QStringLiteral("Why is the sky blue?"));
        return QTest::qWaitFor([&] { return server.asked() == 2; }, 10000);
    }
    bool ready()
    {
        server.release();
        const auto* vote = window().findChild<QAbstractButton*>(QStringLiteral("vote_a"));
        return QTest::qWaitFor([&] { return pane("A")->hasAnswer() && vote->isEnabled(); }, 10000);
    }
    // As somebody would who wants to keep an answer.
    void copyBothAnswers()
    {
        for (const char* letter : {"A", "B"}) {
            pane(letter)->browser()->selectAll();
            pane(letter)->browser()->copy();
        }
    }

    OutputCapture output;
    CanaryServer server;
    QString workspace;
    QStringList needles;
    LeakScope scope;
    std::unique_ptr<desktop::Composition> composition;
};

} // namespace joust::test
