// SPDX-License-Identifier: GPL-3.0-or-later
// An answer ready to be shown. It refuses to load anything: text from a model must never cause a read or a request.
#pragma once

#include <QTextDocument>
#include <QTextFormat>

namespace joust::ui {

// A property of the frame that holds a code block: true.
inline constexpr int kCodeFrame = QTextFormat::UserProperty + 1;

class AnswerDocument final : public QTextDocument
{
    Q_OBJECT

public:
    AnswerDocument();

    // Words of the source text: runs without white space; each Han, Hiragana, Katakana or Hangul character counts as
    // one. For the accessible name.
    int wordCount() const { return m_wordCount; }
    void setWordCount(int count) { m_wordCount = count; }
    // Where the heading of the last turn stands; 0 where there is one turn.
    int lastTurn() const { return m_lastTurn; }
    void setLastTurn(int position) { m_lastTurn = position; }

protected:
    // Always the invalid variant, for every scheme and type.
    QVariant loadResource(int type, const QUrl& name) override;

private:
    int m_wordCount = 0;
    int m_lastTurn = 0;
};

// Text between two document positions as it was before soft breaks of over-long lines were put in. Line ends are \n.
QString plainText(const QTextDocument& document, int from, int to);

} // namespace joust::ui
