// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread while two hundred answers stream in: how late its timer fires is reported and not judged, because
// that depends on the machine; that its loop goes on turning is judged. JOUST_STREAM_SECONDS sets the time (3).
#include "base/clock.h"
#include "base/rng.h"
#include "endpoint/curl_transport.h"
#include "loop_gaps.h"
#include "support/long_streams.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace joust;
using namespace joust::test;

class TestNetworkLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoopTurnsWhileTwoHundredAnswersStream();
};

namespace {

endpoint::ChatRequest requestTo(const ReplayServer& server, int stream)
{
    endpoint::ChatRequest request;
    request.identity.baseUrl = server.url("/v1");
    request.identity.model = "m";
    request.connection.proxy = "none";
    request.messages = {{"user", "#" + std::to_string(stream)}};
    return request;
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
