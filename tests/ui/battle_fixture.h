// SPDX-License-Identifier: GPL-3.0-or-later
// A battle session over a workspace file, with contestants "alpha" and "beta" that answer when the test wants.
#pragma once

#include "support/test_workspace.h"
#include "ui/async/workspace_thread.h"
#include "ui/battle/battle_session.h"
#include "ui/battle/workspace_battles.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QObject>
#include <QTest>

#include <memory>
#include <string>
#include <utility>

namespace joust::test {

using State = ui::BattleSession::State;

class BattleFixture
{
public:
    explicit BattleFixture(ui::NowMs now = ui::steadyNow())
        : m_now(std::move(now))
    {
        files.workspace.reset(); // the thread opens it
        open();
    }
    ~BattleFixture() { close(); }

    void open(const QString& annotator = QStringLiteral("ann"))
    {
        thread = std::make_unique<ui::WorkspaceThread>(files.services());
        bool opened = false;
        thread->start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &m_receiver,
                      [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
        battles = std::make_unique<ui::WorkspaceBattles>(*thread);
        session = std::make_unique<ui::BattleSession>(*battles, files.transport, files.keys, nullptr, m_now);
        become(annotator);
    }
    void close()
    {
        session.reset();
        battles.reset();
        thread.reset();
    }
    void become(const QString& annotator)
    {
        session->setAnnotator(annotator);
        if (!QTest::qWaitFor([&] { return session->annotatorName() == annotator; }))
            qFatal("the annotator was not taken");
    }

    bool waitFor(State state)
    {
        return QTest::qWaitFor([&] { return session->state() == state; });
    }
    // Both answers are there.
    bool ready(const QString& prompt = QStringLiteral("hello"))
    {
        session->start(prompt);
        return waitFor(State::Choosing);
    }

    // What the file says after every job that was given so far.
    std::string onDisk(const std::string& sql)
    {
        std::string value;
        bool done = false;
        thread->run(
            &m_receiver,
            [sql](store::Workspace& workspace) {
                return workspace.connection().database().execAndGet(sql).getString();
            },
            [&](std::string read) {
                value = std::move(read);
                done = true;
            });
        return QTest::qWaitFor([&] { return done; }) ? value : "no answer";
    }
    // Changes the schema under the program's feet: the next write that needs it fails.
    void spoil(const std::string& sql)
    {
        bool done = false;
        thread->run(
            &m_receiver, [sql](store::Workspace& workspace) { workspace.connection().database().exec(sql); },
            [&] { done = true; });
        if (!QTest::qWaitFor([&] { return done; }))
            qFatal("the workspace's thread did not answer");
    }

    // Side A is asked first; `side` is 0, 1, or 2 for both.
    void failSide(int side, base::ErrorCode code, const std::string& detail)
    {
        files.transport.onSend = [=, count = std::make_shared<int>(0)](support::FakeTransport& fake,
                                                                       endpoint::RequestId id,
                                                                       const endpoint::ChatRequest&) {
            const int asked = (*count)++ % 2;
            fake.finish(id, side == 2 || asked == side ? support::errorReply(code, detail)
                                                       : support::textReply("a plain answer"));
        };
    }

    support::TestWorkspace files;
    std::unique_ptr<ui::WorkspaceThread> thread;
    std::unique_ptr<ui::WorkspaceBattles> battles;
    std::unique_ptr<ui::BattleSession> session;

private:
    ui::NowMs m_now;
    QObject m_receiver;
};

inline battle::Choice choiceOf(base::Outcome outcome)
{
    battle::Choice choice;
    choice.outcome = outcome;
    return choice;
}

} // namespace joust::test
