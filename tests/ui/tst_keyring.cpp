// SPDX-License-Identifier: GPL-3.0-or-later
// On a machine without a keyring service: nothing hangs, keys of the session work, and no secret reaches a file.
#include "app/desktop/keyring.h"
#include "desktop_fixture.h"
#include "ui/async/run_async.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace joust;
using base::ErrorCode;
using endpoint::KeyRef;

namespace {

const QString kSecret = QStringLiteral("ZQX-SECRET-0123456789");
constexpr int kLongest = 6000;      // milliseconds until every call has ended
constexpr int kUnresponsive = 1000; // a gap that people notice, with room for a busy machine

using Read = std::optional<base::Result<base::Secret>>;

// The longest time in which the UI thread did nothing else.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { longest = qMax(longest, m_since.restart()); });
        m_timer.start();
    }
    qint64 longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace

class TestKeyring final : public QObject
{
    Q_OBJECT

public:
    explicit TestKeyring(const test::OwnHome& home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void readingEndsAndTheWindowStaysAwake();
    void writingEndsAndIsAnError();
    void severalReadsEndTogether();
    void keysOfTheSessionWork();
    void otherKindsNeedNoKeyring();
    void aReceiverThatDiedIsNotCalled();
    void cleanupTestCase();

private:
    Read read(desktop::Keyring& keyring, const KeyRef& ref);
    std::optional<base::Result<void>> write(desktop::Keyring& keyring, const KeyRef& ref);

    const test::OwnHome& m_home;
    QThreadPool m_pool;
};

Read TestKeyring::read(desktop::Keyring& keyring, const KeyRef& ref)
{
    Read result;
    ui::runAsync(
        m_pool, this, [&keyring, ref] { return keyring.read(ref); },
        [&result](base::Result<base::Secret> key) { result = std::move(key); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, kLongest))
        qFatal("reading a key did not end");
    return result;
}

std::optional<base::Result<void>> TestKeyring::write(desktop::Keyring& keyring, const KeyRef& ref)
{
    std::optional<base::Result<void>> result;
    QObject receiver;
    keyring.write(ref, kSecret, &receiver, [&result](base::Result<void> written) { result = std::move(written); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, kLongest))
        qFatal("writing a key did not end");
    return result;
}

void TestKeyring::readingEndsAndTheWindowStaysAwake()
{
    desktop::Keyring keyring;
    const Heartbeat heart;
    const Read key = read(keyring, {KeyRef::Kind::Keyring, "entry"});
    QVERIFY(key && !*key);
    QCOMPARE(key->error().code, ErrorCode::KeyringUnavailable);
    QVERIFY2(heart.longest < kUnresponsive, qPrintable(QString::number(heart.longest)));
}

void TestKeyring::writingEndsAndIsAnError()
{
    desktop::Keyring keyring;
    const Heartbeat heart;
    const auto written = write(keyring, {KeyRef::Kind::Keyring, "entry"});
    QVERIFY(written && !*written);
    QCOMPARE(written->error().code, ErrorCode::KeyringUnavailable);
    QVERIFY2(heart.longest < kUnresponsive, qPrintable(QString::number(heart.longest)));
}

void TestKeyring::severalReadsEndTogether()
{
    desktop::Keyring keyring;
    int ended = 0;
    for (int i = 0; i < 4; ++i) {
        ui::runAsync(
            m_pool, this,
            [&keyring, i] {
                return keyring.read({KeyRef::Kind::Keyring, std::to_string(i)});
            },
            [&ended](const base::Result<base::Secret>& key) { ended += key ? 0 : 1; });
    }
    // Wherever the pool is small, one after the other.
    QTRY_COMPARE_WITH_TIMEOUT(ended, 4, 4 * kLongest);
}

void TestKeyring::keysOfTheSessionWork()
{
    const KeyRef ref{KeyRef::Kind::Session, "openai"};
    {
        desktop::Keyring keyring;
        const auto written = write(keyring, ref);
        QVERIFY(written && *written);
        const Read key = read(keyring, ref);
        QVERIFY(key && *key);
        QVERIFY(**key == kSecret.toStdString());
        const Read unknown = read(keyring, {KeyRef::Kind::Session, "other"});
        QVERIFY(unknown && !*unknown);
        QCOMPARE(unknown->error().code, ErrorCode::KeyMissing);
    }
    desktop::Keyring later; // the next session
    const Read forgotten = read(later, ref);
    QVERIFY(forgotten && !*forgotten);
    QCOMPARE(forgotten->error().code, ErrorCode::KeyMissing);
}

void TestKeyring::otherKindsNeedNoKeyring()
{
    desktop::Keyring keyring;
    const Read none = read(keyring, {});
    QVERIFY(none && *none);
    QVERIFY((*none)->empty());
    qputenv("JOUST_TEST_KEY", "from the environment");
    const Read environment = read(keyring, {KeyRef::Kind::Environment, "JOUST_TEST_KEY"});
    QVERIFY(environment && *environment);
    QVERIFY(**environment == base::Secret("from the environment"));
}

void TestKeyring::aReceiverThatDiedIsNotCalled()
{
    desktop::Keyring keyring;
    bool called = false;
    {
        QObject receiver;
        keyring.write({KeyRef::Kind::Session, "gone"}, kSecret, &receiver,
                      [&called](const base::Result<void>&) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

// Nothing that was done above has put the secret into a file.
void TestKeyring::cleanupTestCase()
{
    m_pool.waitForDone();
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret.toUtf8()), qPrintable(file.fileName()));
    }
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestKeyring tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_keyring.moc"
