// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/run_async.h"

#include <QCoreApplication>
#include <QObject>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

using joust::ui::runAsync;

class TestRunAsync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesOnTheReceiversThread();
    void moveOnlyResultsAreMoved();
    void jobsWithoutResultReport();
    void doneNeverRunsInsideTheCall();
    void aDeadReceiverIsNeverCalled();
    void aDeadReceiverStopsItsJob();
    void theReceiverMayDieInsideDone();
    void stopIsSeenByTheJobAndDoneRunsOnce();
};

void TestRunAsync::resultArrivesOnTheReceiversThread()
{
    QThreadPool pool;
    QObject receiver;
    QThread* worker = nullptr;
    QThread* caller = nullptr;
    int answer = 0;
    runAsync(
        pool, &receiver, [] { return std::pair(42, QThread::currentThread()); },
        [&](std::pair<int, QThread*> result) {
            answer = result.first;
            worker = result.second;
            caller = QThread::currentThread();
        });
    QTRY_COMPARE(answer, 42);
    QVERIFY(worker != thread());
    QCOMPARE(caller, thread());
}

void TestRunAsync::moveOnlyResultsAreMoved()
{
    QThreadPool pool;
    QObject receiver;
    std::unique_ptr<int> got;
    auto input = std::make_unique<int>(7);
    runAsync(
        pool, &receiver, [value = std::move(input)]() mutable { return std::move(value); },
        [&](std::unique_ptr<int> result) { got = std::move(result); });
    QTRY_VERIFY(got);
    QCOMPARE(*got, 7);
}

void TestRunAsync::jobsWithoutResultReport()
{
    QThreadPool pool;
    QObject receiver;
    std::atomic<bool> ran = false;
    bool done = false;
    runAsync(
        pool, &receiver, [&] { ran = true; }, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(ran);
}

void TestRunAsync::doneNeverRunsInsideTheCall()
{
    QThreadPool pool;
    QObject receiver;
    bool done = false;
    runAsync(
        pool, &receiver, [] { return 1; }, [&](int) { done = true; });
    pool.waitForDone();
    QVERIFY(!done); // only the event loop delivers
    QTRY_VERIFY(done);
}

void TestRunAsync::aDeadReceiverIsNeverCalled()
{
    QThreadPool pool;
    QSemaphore gate;
    auto receiver = std::make_unique<QObject>();
    auto token = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = token;
    bool called = false;
    runAsync(
        pool, receiver.get(),
        [&gate, token] {
            gate.acquire();
            return token;
        },
        [&called](const std::shared_ptr<int>&) { called = true; });
    token.reset();
    receiver.reset();
    gate.release();
    pool.waitForDone();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!called);
    QVERIFY(watch.expired()); // the result was destroyed, not kept
}

void TestRunAsync::aDeadReceiverStopsItsJob()
{
    QThreadPool pool;
    auto receiver = std::make_unique<QObject>();
    std::atomic<bool> stopped = false;
    const std::stop_source source = runAsync(
        pool, receiver.get(),
        [&stopped](std::stop_token token) {
            while (!token.stop_requested()) {
                QThread::yieldCurrentThread();
            }
            stopped = true;
        },
        [] { QFAIL("the receiver is dead"); });
    receiver.reset();
    pool.waitForDone();
    QVERIFY(stopped);
    QVERIFY(source.stop_requested());
}

void TestRunAsync::theReceiverMayDieInsideDone()
{
    QThreadPool pool;
    auto* receiver = new QObject;
    QSignalSpy destroyed(receiver, &QObject::destroyed);
    runAsync(
        pool, receiver, [] { return 1; }, [receiver](int) { delete receiver; });
    QTRY_COMPARE(destroyed.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestRunAsync::stopIsSeenByTheJobAndDoneRunsOnce()
{
    QThreadPool pool;
    QObject receiver;
    int calls = 0;
    bool wasStopped = false;
    std::stop_source source = runAsync(
        pool, &receiver,
        [](std::stop_token token) {
            while (!token.stop_requested()) {
                QThread::yieldCurrentThread();
            }
            return true;
        },
        [&](bool stopped) {
            ++calls;
            wasStopped = stopped;
        });
    source.request_stop();
    QTRY_COMPARE(calls, 1);
    QVERIFY(wasStopped);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestRunAsync)
#include "tst_run_async.moc"
