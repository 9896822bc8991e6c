// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keyring.h"

#include <QMetaObject>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>
#include <memory>

namespace joust::desktop {
namespace {

constexpr std::chrono::seconds kPatience{5}; // some keyrings never answer
const QString kService = QStringLiteral("org.joust.Joust");

base::Error keychainError(QKeychain::Error error)
{
    if (error == QKeychain::EntryNotFound)
        return {base::ErrorCode::KeyMissing, "the keyring has no such entry"};
    return {base::ErrorCode::KeyringUnavailable, "the keyring does not answer or is locked"};
}

base::Secret asSecret(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    base::Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    base::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

void prepare(QKeychain::Job& job, const std::string& entry)
{
    job.setKey(QString::fromStdString(entry));
    job.setInsecureFallback(false); // never a plain file
    job.setAutoDelete(true);
}

} // namespace

Keyring::Keyring(QObject* parent)
    : QObject(parent)
{
}

base::Result<base::Secret> Keyring::read(const endpoint::KeyRef& ref)
{
    if (ref.kind == endpoint::KeyRef::Kind::Keyring)
        return readEntry(ref.name);
    if (ref.kind != endpoint::KeyRef::Kind::Session)
        return m_environment.read(ref);
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_session.find(ref.name);
    if (entry == m_session.end())
        return base::Error{base::ErrorCode::KeyMissing, "the key was kept for an earlier session only"};
    return entry->second;
}

base::Result<base::Secret> Keyring::readEntry(const std::string& entry)
{
    // The promise is shared with a job that may outlive our patience.
    auto answer = std::make_shared<std::promise<base::Result<base::Secret>>>();
    std::future<base::Result<base::Secret>> result = answer->get_future();
    QMetaObject::invokeMethod(this, [this, answer, entry] {
        auto* job = new QKeychain::ReadPasswordJob(kService, this);
        prepare(*job, entry);
        connect(job, &QKeychain::Job::finished, this, [answer, job] {
            if (job->error() != QKeychain::NoError)
                answer->set_value(keychainError(job->error()));
            else
                answer->set_value(asSecret(job->textData()));
        });
        job->start();
    });
    if (result.wait_for(kPatience) != std::future_status::ready)
        return base::Error{base::ErrorCode::KeyringUnavailable, "the keyring does not answer"};
    return result.get();
}

void Keyring::write(const endpoint::KeyRef& ref, const QString& secret, QObject* receiver,
                    std::function<void(base::Result<void>)> done)
{
    if (ref.kind == endpoint::KeyRef::Kind::Session) {
        {
            const std::scoped_lock lock(m_mutex);
            m_session[ref.name] = asSecret(secret);
        }
        QMetaObject::invokeMethod(
            receiver, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(kService, this);
    prepare(*job, ref.name);
    job->setTextData(secret);
    // Whoever comes first, the job or the timer, answers; the other finds nothing to call.
    auto once = std::make_shared<std::function<void(base::Result<void>)>>(std::move(done));
    const auto answer = [once](base::Result<void> result) {
        if (const auto callback = std::exchange(*once, nullptr))
            callback(std::move(result));
    };
    connect(job, &QKeychain::Job::finished, receiver, [answer](QKeychain::Job* finished) {
        answer(finished->error() == QKeychain::NoError ? base::Result<void>()
                                                       : base::Result<void>(keychainError(finished->error())));
    });
    QTimer::singleShot(kPatience, receiver, [answer] {
        answer(base::Error{base::ErrorCode::KeyringUnavailable, "the keyring does not answer"});
    });
    job->start();
}

} // namespace joust::desktop
