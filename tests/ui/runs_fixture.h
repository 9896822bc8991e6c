// SPDX-License-Identifier: GPL-3.0-or-later
// A run's job over a workspace file on its own thread, with contestants "alpha" and "beta" that answer when the test
// wants; and a source with made-up studies that reads runs from the file.
#pragma once

#include "app/desktop/workspace_runs.h"
#include "support/test_workspace.h"
#include "ui/async/workspace_thread.h"
#include "ui/runs/run_job.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QObject>
#include <QTest>

#include <memory>
#include <optional>
#include <string>

namespace joust::test {

class RunsFixture
{
public:
    explicit RunsFixture(int prompts = 3)
    {
        std::vector<store::PromptRow> rows;
        for (int i = 1; i <= prompts; ++i)
            rows.push_back({{}, "prompt " + std::to_string(i), "", ""});
        support::must(files.workspace->prompts().append("everyday", rows));
        files.workspace.reset(); // the thread opens it
        open();
    }
    ~RunsFixture() { close(); }

    void open()
    {
        thread = std::make_unique<ui::WorkspaceThread>(files.services());
        bool opened = false;
        thread->start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &m_receiver,
                      [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
        job = std::make_unique<ui::RunJob>(*thread, files.transport, files.keys);
        source = std::make_unique<desktop::WorkspaceRuns>(files.path, *thread);
    }
    // As the program ends.
    void close()
    {
        source.reset();
        job.reset();
        thread.reset();
    }

    store::RunRow create(const std::string& name = "first", const std::vector<std::string>& endpoints = {})
    {
        return thread->runAndWait([&](store::Workspace& workspace) {
            return support::must(workspace.runs().create(name, "everyday", endpoints));
        });
    }
    std::string onDisk(const std::string& sql)
    {
        return thread->runAndWait(
            [&](store::Workspace& workspace) { return workspace.connection().database().execAndGet(sql).getString(); });
    }
    std::string answersThatAre(const std::string& state)
    {
        return onDisk("SELECT count(*) FROM sealed_run_answer WHERE state = '" + state + "'");
    }
    bool waitUntilIdle()
    {
        return QTest::qWaitFor([&] { return job->state() == ui::RunJob::State::Idle; });
    }
    // The first `count` requests are answered, the others wait.
    void answerOnly(int count)
    {
        files.transport.onSend =
            [left = std::make_shared<std::atomic<int>>(count)](support::FakeTransport& fake, endpoint::RequestId id,
                                                               const endpoint::ChatRequest& request) {
                if ((*left)-- > 0)
                    fake.finish(id, support::textReply(request.messages.back().content));
            };
    }

    support::TestWorkspace files;
    std::unique_ptr<ui::WorkspaceThread> thread;
    std::unique_ptr<ui::RunJob> job;
    std::unique_ptr<desktop::WorkspaceRuns> source;

private:
    QObject m_receiver;
};

} // namespace joust::test
