// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for some of the contestants: which are ranked, or which are variants of one thing; and for some of the
// annotators. UI thread only.
#pragma once

#include <QDialog>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace joust::ui {

class CurrentQuery;

struct ContestantsChoice
{
    QString title;
    QString explanation;
    QString listName; // for screen readers
    QString find;     // the field above the list
    QString tooFew;   // why fewer than `fewest` cannot be taken
    std::size_t fewest = 2;
    std::vector<std::pair<std::string, std::uint64_t>> offered; // with their count; 0: not known
    std::vector<std::string> chosen;                            // at first
    QString (*counted)(int) = nullptr;                          // what the count is of
    std::function<void(std::vector<std::string>)> take;         // sorted
};

class ContestantsDialog final : public QDialog
{
    Q_OBJECT

public:
    // Opens it, for the contestants that are ranked: only votes between two of them count. The query changes when it is
    // accepted. `query` outlives `parent`.
    static void ask(CurrentQuery& query, QWidget* parent);
    // The same for those whose votes count.
    static void askAnnotators(CurrentQuery& query, QWidget* parent);
    static void ask(ContestantsChoice choice, QWidget* parent);
    static void dismiss(); // closes it where it is open: no name stays in it

private:
    ContestantsDialog(ContestantsChoice choice, QWidget* parent);
    void fill();
    void find(const QString& text);
    void setAll(bool chosen); // of those that are shown
    void count();
    void take();

    ContestantsChoice m_choice;
    QLineEdit* m_find;
    QListWidget* m_list;
    QLabel* m_count;
    QDialogButtonBox* m_buttons;
};

} // namespace joust::ui
