// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one word: a tag, a category, the name of a set. UI thread only.
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace joust::ui {

struct WordQuestion
{
    QString title;
    QString sentence;
    QString label; // of the field, with a mnemonic
    QString action;
    QStringList words;   // to choose from
    QString word;        // to begin with
    bool isNew = true;   // a word that is not among them may be given
    bool isEmpty = true; // no word at all may be given
};

// Deletes itself when it closes.
class WordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WordDialog(const WordQuestion& question, QWidget* parent);

Q_SIGNALS:
    void given(const QString& word); // trimmed

private:
    QComboBox* m_word;
    QPushButton* m_do;
};

} // namespace joust::ui
