// SPDX-License-Identifier: GPL-3.0-or-later
// Untrusted model text to a document: GitHub Markdown without HTML, or plain text. Nothing is loaded, nothing of the
// text is dropped (raw HTML is shown as written), time and memory are bounded by the limits below.
// Pure functions of their arguments; any thread, meant for a worker.
#pragma once

#include "ui/battle/answer_document.h"

#include <QColor>
#include <QFont>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace joust::ui {

enum class RenderMode { Markdown, Plain };

// Layout in Qt 6.4.2 is quadratic in the length of a paragraph; emphasis, nesting and table cells can be made to
// explode.
struct RenderLimits
{
    std::size_t maxBytes = 200 * 1024;     // of one answer, for Markdown
    std::size_t maxBlockBytes = 16 * 1024; // of one paragraph, cell or line of code
    int maxBlockSpans = 1000;              // emphasis, links and code spans of one paragraph
    int maxDepth = 12;                     // nested quotes, lists and spans
    int maxTableColumns = 40;
    int maxTableCells = 3000; // of all tables of one answer
    int maxBlocks = 8000;
    int softBreakUnits = 4096; // UTF-16 units of one plain line before a soft break
};

// Markdown only when both sides fit all limits, so that both sides of a battle are always shown the same way.
RenderMode chooseMode(std::string_view answerA, std::string_view answerB, const RenderLimits& limits = {});

// How a document looks. A value, so that a worker needs no palette; documentStyle() makes it on the UI thread.
struct DocumentStyle
{
    QFont text;
    QFont code;
    QColor muted;
    QColor codeBackground;
    QColor codeString;
    QColor line;
    double lineHeightPercent = 100; // of the font's own line spacing, so that lines are kAnswerLineHeight em apart
    double codeLineHeightPercent = 100;
    bool wrapCode = true; // else long lines of code make the document wider than its view
};
DocumentStyle documentStyle(const QFont& base);

// The document belongs to no thread: whoever shows it pulls it with moveToThread(QThread::currentThread()), and it may
// be destroyed anywhere. Images are "[image: alt]", links underlined text without target, TeX between \( \), \[ \],
// $$ and $ stays source, bidi and invisible controls are boxed labels such as "U+202E".
// `text` that is not valid UTF-8 is mended. Markdown must have been allowed by chooseMode with the same limits;
// otherwise the text comes out plain.
std::unique_ptr<AnswerDocument> renderAnswer(std::string_view text, RenderMode mode, const DocumentStyle& style,
                                             const RenderLimits& limits = {});

// One turn of a conversation: `heading` is ours, the others are texts as above.
struct AnswerTurn
{
    QString heading;
    std::string_view prompt;
    std::string_view answer;
};
// The whole conversation of one side in one document; its words are those of the answers.
std::unique_ptr<AnswerDocument> renderTurns(const std::vector<AnswerTurn>& turns, RenderMode mode,
                                            const DocumentStyle& style, const RenderLimits& limits = {});

} // namespace joust::ui
