// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the UI thread, its result back on the receiver's thread.
//
// `job` runs on the pool; `done` runs in the receiver's thread with the job's result (moved, so move-only results
// work), from the event loop and never from inside runAsync. When the receiver dies first, `done` is never called and
// the job's result is destroyed: the watcher that calls it is the receiver's child. The job must therefore hold no
// pointer to the receiver. (QFuture::then(context, ...) of Qt 6.4.2 asserts when the context died first.) Jobs do not
// throw: expected failures are base::Result values. Call from the receiver's thread.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <type_traits>
#include <utility>

namespace joust::ui {

namespace detail {

// A child of the watcher: the work is asked to stop when the receiver, and the watcher with it, goes away.
class StopWhenGone final : public QObject
{
public:
    StopWhenGone(std::stop_source source, QObject* parent)
        : QObject(parent)
        , m_source(std::move(source))
    {
    }
    ~StopWhenGone() override { m_source.request_stop(); }

private:
    std::stop_source m_source;
};

template <typename Job, typename Done>
QObject* startWatched(QThreadPool& pool, QObject* receiver, Job job, Done done)
{
    using Value = std::invoke_result_t<Job&>;
    auto* watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, handler = std::move(done)]() mutable {
        // done() may delete the receiver and the watcher with it: take everything out first.
        QFuture<Value> future = watcher->future();
        auto callable = std::move(handler);
        watcher->deleteLater();
        if constexpr (std::is_void_v<Value>) {
            callable();
        } else if (future.resultCount() > 0) {
            callable(future.takeResult());
        }
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(job)));
    return watcher;
}

} // namespace detail

template <typename Job, typename Done>
requires std::is_invocable_v<Job&>
void runAsync(QThreadPool& pool, QObject* receiver, Job job, Done done)
{
    Q_ASSERT(receiver);
    detail::startWatched(pool, receiver, std::move(job), std::move(done));
}

// The same with a job that takes a std::stop_token. The returned source stops it; `done` is still called exactly once
// (with what the job returned when it noticed), unless the receiver died. The job is also asked to stop when the
// receiver dies, so nobody computes for a closed page.
template <typename Job, typename Done>
requires std::is_invocable_v<Job&, std::stop_token>
[[nodiscard]] std::stop_source runAsync(QThreadPool& pool, QObject* receiver, Job job, Done done)
{
    Q_ASSERT(receiver);
    std::stop_source source;
    QObject* watcher = detail::startWatched(
        pool, receiver, [work = std::move(job), token = source.get_token()]() mutable { return work(token); },
        std::move(done));
    new detail::StopWhenGone(source, watcher);
    return source;
}

} // namespace joust::ui
