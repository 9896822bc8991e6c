// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_words.h"

#include <QLocale>
#include <QStringList>
#include <QUrl>

namespace joust::ui {

using Kind = endpoint::KeyRef::Kind;
using Step = endpoint::ProbeStep::Kind;

QString EndpointWords::protocol(endpoint::Protocol protocol)
{
    switch (protocol) {
    case endpoint::Protocol::OpenAi:
        return tr("OpenAI-compatible");
    case endpoint::Protocol::Azure:
        return QStringLiteral("Azure OpenAI");
    case endpoint::Protocol::Anthropic:
        return QStringLiteral("Anthropic Messages");
    case endpoint::Protocol::Ollama:
        return QStringLiteral("Ollama");
    case endpoint::Protocol::Gemini:
        return QStringLiteral("Google Gemini");
    }
    return {};
}

QString EndpointWords::exampleAddress(endpoint::Protocol protocol)
{
    switch (protocol) {
    case endpoint::Protocol::OpenAi:
        break;
    case endpoint::Protocol::Azure:
        return QStringLiteral("https://RESOURCE.openai.azure.com");
    case endpoint::Protocol::Anthropic:
        return QStringLiteral("https://api.anthropic.com");
    case endpoint::Protocol::Ollama:
        return QStringLiteral("http://localhost:11434");
    case endpoint::Protocol::Gemini:
        return QStringLiteral("https://generativelanguage.googleapis.com");
    }
    return QStringLiteral("http://localhost:8000/v1");
}

QString EndpointWords::usualApiVersion(endpoint::Protocol protocol)
{
    const std::string_view version = endpoint::defaultApiVersion(protocol);
    return QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size()));
}

QString EndpointWords::keyKind(const endpoint::KeyRef& ref)
{
    switch (ref.kind) {
    case Kind::None:
        return tr("None", "kind of key");
    case Kind::Environment:
        return tr("Environment", "kind of key");
    case Kind::Keyring:
        return tr("Keyring", "kind of key");
    case Kind::Session:
        return tr("This session", "kind of key");
    }
    return {};
}

// Entries of the keyring have random names that tell nobody anything.
QString EndpointWords::keySummary(const endpoint::KeyRef& ref)
{
    if (ref.kind != Kind::Environment)
        return keyKind(ref);
    return tr("Environment variable %1").arg(QString::fromStdString(ref.name));
}

QString EndpointWords::host(const std::string& baseUrl)
{
    const QString text = QString::fromStdString(baseUrl);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return text;
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QString EndpointWords::timeouts(const endpoint::Timeouts& timeouts)
{
    const auto limit = [](std::chrono::milliseconds value) {
        if (value.count() == 0)
            return tr("no limit");
        return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(value.count()) / 1000.0, 'g', 6));
    };
    return tr("connection %1, first text %2, pause %3, whole answer %4")
        .arg(limit(timeouts.connect), limit(timeouts.firstToken), limit(timeouts.idle), limit(timeouts.total));
}

QString EndpointWords::limits(const endpoint::RequestLimits& limits)
{
    QStringList parts;
    const QLocale locale;
    if (limits.concurrent > 0)
        parts << tr("%1 at the same time", "requests").arg(locale.toString(limits.concurrent));
    if (limits.requestsPerMinute > 0)
        parts << tr("%1 in a minute", "requests").arg(locale.toString(limits.requestsPerMinute));
    if (limits.tokensPerMinute > 0)
        parts << tr("%1 tokens in a minute").arg(locale.toString(limits.tokensPerMinute));
    return parts.join(QStringLiteral(", "));
}

QString EndpointWords::prices(const endpoint::Connection& connection)
{
    QStringList parts;
    const QLocale locale;
    if (connection.priceIn)
        parts << tr("%1 USD for a million prompt tokens").arg(locale.toString(*connection.priceIn, 'g', 6));
    if (connection.priceOut)
        parts << tr("%1 USD for a million answer tokens").arg(locale.toString(*connection.priceOut, 'g', 6));
    return parts.join(QLatin1Char('\n'));
}

QString EndpointWords::probeStep(Step kind)
{
    switch (kind) {
    case Step::Request:
        return tr("Settings");
    case Step::NameResolution:
        return tr("Name of the server");
    case Step::Connection:
        return tr("Connection");
    case Step::Tls:
        return tr("Encryption");
    case Step::Authentication:
        return tr("Key");
    case Step::Model:
        return tr("Model");
    case Step::Streaming:
        return tr("Answer");
    case Step::Reasoning:
        return tr("Reasoning");
    case Step::Tokens:
        return tr("Token counts");
    case Step::Time:
        return tr("Time");
    }
    return {};
}

} // namespace joust::ui
