// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a model: any text, with the names that a server lists as suggestions. It asks nobody itself:
// findRequested() says what the user wants, and the owner answers with showModels() or showProblem(). UI thread only.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace joust::ui {

class ModelPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelPicker(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    QLineEdit* line() const;

    // What was typed stays as it is.
    void showModels(const std::vector<std::string>& models);
    void showProblem(const QString& sentence);
    // Ends a search that nobody waits for any more.
    void reset();

Q_SIGNALS:
    void edited(); // by the user
    void findRequested();
    void stopRequested();

private:
    void toggle();
    void endSearch(const QString& note);

    QComboBox* m_box;
    QPushButton* m_find;
    QLabel* m_note;
    bool m_searching = false;
};

} // namespace joust::ui
