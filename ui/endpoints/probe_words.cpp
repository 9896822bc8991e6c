// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/probe_words.h"

#include <QLocale>
#include <QStringList>

namespace joust::ui {

using Kind = endpoint::ProbeFact::Kind;

QString ProbeWords::sentence(const endpoint::ProbeFact& fact)
{
    switch (fact.kind) {
    case Kind::SettingsUsable:
        return tr("The settings can be used.");
    case Kind::LimitRenamed:
        return tr("The server takes the limit of an answer only as max_completion_tokens.");
    case Kind::StreamOptionsUnknown:
        return tr("The server does not know stream_options, so it is asked without.");
    case Kind::NameFound:
        return tr("The server's name was found.");
    case Kind::Connected:
        return tr("The connection was made.");
    case Kind::ConnectedOpenly:
        return tr("The connection was made, without encryption.");
    case Kind::Encrypted:
        return tr("The connection is encrypted and the certificate is valid.");
    case Kind::KeyNotRefused:
        return tr("The server did not refuse the key.");
    case Kind::ModelAnswered:
        return tr("The model answered.");
    case Kind::ModelCalled:
        return tr("The model answered; the server calls it %1.").arg(QString::fromStdString(fact.text));
    case Kind::Streamed:
        return tr("The answer came as a stream.");
    case Kind::InOnePiece:
        return tr("The answer came in one piece, without streaming.");
    case Kind::ReasoningApart:
        return tr("The model sent reasoning, which is kept apart from the answer.");
    case Kind::ReasoningInside:
        return tr("The model sends its reasoning inside the answer, where annotators will see it.");
    case Kind::NoReasoning:
        return tr("The model sent no reasoning.");
    case Kind::NoTokenCounts:
        return tr("The server does not count tokens.");
    default:
        return measure(fact);
    }
}

QString ProbeWords::measure(const endpoint::ProbeFact& fact)
{
    const QString number = QLocale().toString(static_cast<qlonglong>(fact.number));
    switch (fact.kind) {
    case Kind::PromptTokens:
        return tr("tokens of the prompt: %1").arg(number);
    case Kind::AnswerTokens:
        return tr("tokens of the answer: %1").arg(number);
    case Kind::FirstTokenMs:
        return tr("%1 ms to the first token").arg(number);
    case Kind::TotalMs:
        return tr("%1 ms in all").arg(number);
    case Kind::TokensPerSecond:
        return tr("%1 tokens a second").arg(number);
    case Kind::Attempt:
        return tr("attempts: %1").arg(number);
    default:
        return {};
    }
}

QString ProbeWords::text(const std::vector<endpoint::ProbeFact>& facts)
{
    QStringList parts;
    for (const endpoint::ProbeFact& fact : facts)
        parts << sentence(fact);
    const bool measures = !facts.empty() && facts.back().isMeasure();
    return parts.join(measures ? tr(", ", "between the items of a list") : tr(" ", "between two sentences"));
}

} // namespace joust::ui
