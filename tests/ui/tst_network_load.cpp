// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread while two hundred answers stream in: how late its timer fires is reported and not judged, because
// that depends on the machine; that its loop goes on turning is judged. JOUST_STREAM_SECONDS sets the time (3).
#include "base/clock.h"
#include "base/rng.h"
#include "endpoint/curl_transport.h"
#include "support/long_streams.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace joust;
using namespace joust::test;

class TestNetworkLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoopTurnsWhileTwoHundredAnswersStream();
};

namespace {

// How far apart a timer of 5 ms fires on this thread.
class LoopGaps : public QObject
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(m_since.nsecsElapsed() / 1000);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(5);
    }

    // In microseconds, at this share of all gaps, 1 = the longest. Stops the timer.
    qint64 at(double share)
    {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
    }
    std::size_t count() const { return m_gaps.size(); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_gaps;
};

endpoint::ChatRequest requestTo(const ReplayServer& server, int stream)
{
    endpoint::ChatRequest request;
    request.identity.baseUrl = server.url("/v1");
    request.identity.model = "m";
    request.connection.proxy = "none";
    request.messages = {{"user", "#" + std::to_string(stream)}};
    return request;
}

void report(const char* when, LoopGaps& gaps)
{
    qInfo("%s: a 5 ms timer fired every %lld us (median), %lld us (99 %%), %lld us (longest), %zu times", when,
          gaps.at(0.5), gaps.at(0.99), gaps.at(1), gaps.count());
}

} // namespace

void TestNetworkLoad::theLoopTurnsWhileTwoHundredAnswersStream()
{
    const int time = static_cast<int>(std::chrono::milliseconds(streamTime()).count());
    const int pieces = static_cast<int>(streamTime() / kBetweenPieces);
    const ReplayServer server(
        [pieces](const ReceivedRequest& request, std::size_t) { return streamFor(request, pieces); });
    QEventLoop loop; // and not QTest's waits, which sleep between looks
    LoopGaps idle;
    QTimer::singleShot(std::min(time, 5000), &loop, &QEventLoop::quit);
    loop.exec();
    report("without streams", idle);

    base::SeededRng rng(1);
    base::SystemClock clock;
    std::atomic<int> complete = 0;
    std::atomic<int> ended = 0;
    endpoint::CurlTransport transport(rng, clock);
    LoopGaps loaded;
    for (int i = 0; i < kStreams; ++i) {
        transport.send(requestTo(server, i), [&, i](const endpoint::Reply& reply) {
            complete += !reply.error && reply.text == expectedText("#" + std::to_string(i), pieces) ? 1 : 0;
            if (++ended == kStreams)
                QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
    }
    QTimer::singleShot(3 * time + 30'000, &loop, &QEventLoop::quit);
    loop.exec();
    report("with 200 streams", loaded);
    QCOMPARE(complete.load(), kStreams);
    QVERIFY(loaded.count() > static_cast<std::size_t>(time) / 100);
}

QTEST_GUILESS_MAIN(TestNetworkLoad)
#include "tst_network_load.moc"
