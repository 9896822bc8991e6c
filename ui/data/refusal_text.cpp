// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/refusal_text.h"

#include "ui/data/data_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <string>

namespace joust::ui {

namespace {

constexpr std::size_t kLongest = 600;

// The importers' own words; %1 and %2 stand for what they say of the file. A more exact text comes first.
const char* const kReasons[] = {
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "'%1' is not an outcome"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "'%1' is not a time"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "'%1' is not a score"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "'%1' is not a UUID"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "'%1' is neither 0 nor 1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 '%2' is not a number"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a score lies between -1.5 and 1.5"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "model_a, model_b or winner is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a, b or outcome is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "data is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "input_text, output_text_a or output_text_b is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there must be two models"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the two sides were asked different things"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "the conversation's message of '%1' is out of turn (user and assistant alternate)"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the message of '%1' is out of turn"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "prompt and responses must be JSON lists of turns"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "exactly one of winner_model_a, winner_model_b and winner_tie must be 1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "more responses than prompts"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the column '%1' stands twice in the header"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the header needs the columns model_a, model_b and winner"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the column %1 is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no column '%1'"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no column prompt, or none called response"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "no column is called prompt, text, question, instruction, input or query; name it"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 fields instead of %2"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a quote is never closed"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the row is longer than the limit"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the record is longer than the limit"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "not valid JSON (%1)"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "not a JSON object"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the JSON array does not end"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the JSON object does not end"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "no known format of votes"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "no known format of answers"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there are no answers in it"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there are no prompts in it"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there are no gold items in it"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "more than 100000 gold items"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the header needs the columns prompt, better and worse"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "prompt, better or worse is empty"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the prompt is not UTF-8 or longer than 1 MiB"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the two answers are equal"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a contestant's name has 1 to 500 bytes of UTF-8"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "an annotator's name has up to 500 bytes of UTF-8"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a text is not UTF-8 or longer than 8 MiB"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 answers to a prompt of %2 turns"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 has another answer to this prompt"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "several prompts of the set are called '%1'"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "no prompt of the set is called '%1': import the questions first"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "question_id, model_id or choices is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the first of choices has no turns"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "uid, model or an answer in messages is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "provider or prompt.raw is missing"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "nothing is called '%1' in the template"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no prompt"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the prompt is empty"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the prompt is longer than 1 MiB"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the test has no vars"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "no variable is called prompt, question, input, query, text or instruction; give a template"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the prompt is another file (%1); give its text as a template"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the two responses are to different prompts"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no judge %1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no response %1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no model %1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the database is damaged: %1"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 is not a whole number"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 is not a text"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 is not UTF-8"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the table '%1' has no column '%2'"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "there is no table '%1'"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "battle %1 of the pack was changed"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "battles of the pack were taken away, added or moved, or its guidelines were changed"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the pack was not exported from this workspace"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "%1 is not a Joust pack"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the vote on battle %1 of the pack has no usable annotator"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the vote on battle %1 of the pack has no time"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the vote on battle %1 of the pack %2"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "the skip on battle %1 of the pack %2"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "vote %1 is there with another outcome"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText",
                      "battle %1 is this workspace's own, and it has no vote %2; unite the workspaces instead (merge)"),
    // why a row was passed over
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "not a vote on two answers"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a verdict that could not be read"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "an example without a score"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a rating without a sibling answer"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "an error instead of an answer"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a further answer of one model to one prompt"),
    QT_TRANSLATE_NOOP("joust::ui::RefusalText", "a further choice of the same model"),
};

QString translated(const char* text)
{
    return QCoreApplication::translate("joust::ui::RefusalText", text);
}

QRegularExpression patternOf(const char* reason)
{
    QString pattern = QRegularExpression::escape(QLatin1String(reason));
    pattern.replace(QLatin1String("\\%1"), QLatin1String("(.*)"));
    pattern.replace(QLatin1String("\\%2"), QLatin1String("(.*)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString reasonText(const QString& reason)
{
    for (const char* known : kReasons) {
        const QRegularExpressionMatch match = patternOf(known).match(reason);
        if (!match.hasMatch())
            continue;
        QString text = translated(known);
        if (match.lastCapturedIndex() == 1)
            text = text.arg(match.captured(1));
        else if (match.lastCapturedIndex() == 2)
            text = text.arg(match.captured(1), match.captured(2));
        return text;
    }
    return reason;
}

// A file of one JSON object counts its parts itself.
QString partText(const QString& reason)
{
    static const QRegularExpression kPart(QStringLiteral("^(example|result|test) (\\d+): (.*)$"));
    const QRegularExpressionMatch part = kPart.match(reason);
    if (!part.hasMatch())
        return reasonText(reason);
    return QCoreApplication::translate("joust::ui::RefusalText", "entry %1: %2")
        .arg(QLocale().toString(part.captured(2).toULongLong()), reasonText(part.captured(3)));
}

} // namespace

QString refusalText(std::string_view detail)
{
    static const QRegularExpression kPlace(QStringLiteral("^(.*?):(\\d+): (.*)$"));
    const QString line = DataWords::oneLine(std::string(detail.substr(0, kLongest)));
    const QRegularExpressionMatch place = kPlace.match(line);
    if (!place.hasMatch())
        return partText(line);
    return QCoreApplication::translate("joust::ui::RefusalText", "%1, row %2: %3")
        .arg(place.captured(1).section(QLatin1Char('/'), -1), QLocale().toString(place.captured(2).toULongLong()),
             partText(place.captured(3)));
}

} // namespace joust::ui
