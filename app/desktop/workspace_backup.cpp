// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_backup.h"

#include "base/clock.h"
#include "base/rng.h"
#include "store/workspace_backup.h"
#include "ui/async/run_async.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace joust::desktop {
namespace {

constexpr int kTickMs = 100;

struct Copied
{
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
};

base::Result<void> copy(const std::string& path, const std::string& target, Copied& copied, const std::stop_token& stop)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto progress = [&copied](std::int64_t done, std::int64_t total) {
        copied.done = done;
        copied.total = total;
    };
    return store::backupWorkspace(path, target, {rng, clock}, {true, progress, stop});
}

} // namespace

WorkspaceBackup::WorkspaceBackup(std::string path)
    : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

WorkspaceBackup::~WorkspaceBackup()
{
    stop();
    m_pool.waitForDone();
}

void WorkspaceBackup::start(const QString& target, QObject* receiver, std::function<void(qint64, qint64)> progress,
                            std::function<void(base::Result<void>)> done)
{
    const auto copied = std::make_shared<Copied>();
    auto* tick = new QTimer(receiver);
    QObject::connect(tick, &QTimer::timeout, receiver,
                     [copied, progress = std::move(progress)] { progress(copied->done, copied->total); });
    tick->start(kTickMs);
    m_stop = ui::runAsync(
        m_pool, receiver,
        [path = m_path, file = target.toStdString(), copied](std::stop_token token) {
            return copy(path, file, *copied, token);
        },
        [tick, done = std::move(done)](base::Result<void> result) {
            delete tick;
            done(std::move(result));
        });
}

} // namespace joust::desktop
