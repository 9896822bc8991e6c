// SPDX-License-Identifier: GPL-3.0-or-later
// The Prompts page over a workspace file, as somebody who changes prompts uses it.
#pragma once

#include "app/desktop/workspace_prompts.h"
#include "support/test_workspace.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace joust::test {

class PromptEditingFixture
{
public:
    explicit PromptEditingFixture(const std::vector<std::string>& texts, bool withRun = false)
    {
        std::vector<store::PromptRow> rows;
        for (const std::string& text : texts)
            rows.push_back({{}, text, "facts", "en", {}, {"short"}});
        support::must(files.workspace->prompts().append("everyday", rows));
        if (withRun)
            support::must(files.workspace->runs().create("night", "everyday", {}));
        files.workspace.reset(); // the thread opens it
        thread = std::make_unique<ui::WorkspaceThread>(files.services());
        bool opened = false;
        thread->start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &m_receiver,
                      [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
        source = std::make_unique<desktop::WorkspacePrompts>(files.path, *thread, [] { return QStringLiteral("lea"); });
        page = std::make_unique<ui::PromptsPage>(*source);
        page->resize(1300, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() > 0; }, 20'000))
            qFatal("the page stayed empty");
    }
    ~PromptEditingFixture()
    {
        page.reset();
        source.reset();
    }

    template <typename T>
    T* find(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("promptsTable"); }
    QTableWidget* sets() const { return find<QTableWidget>("promptSets"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList prompts() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << cell(row, ui::PromptsModel::Prompt);
        return texts;
    }
    QStringList setNames() const
    {
        QStringList names;
        for (int row = 0; row < sets()->rowCount(); ++row)
            names << sets()->item(row, 0)->text();
        return names;
    }
    QAction* action(const char* name) const { return find<QAction>(name); }
    bool isEmpty() const
    {
        const QList<ui::EmptyState*> states = page->findChildren<ui::EmptyState*>();
        return std::any_of(states.begin(), states.end(),
                           [](const ui::EmptyState* state) { return state->isVisible(); });
    }
    QString said() const { return page->findChild<ui::MessageStrip*>()->text(); }
    QString count() const { return find<QLabel>("promptCount")->text(); }
    void choose(int row) const
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void alsoChoose(int row) const
    {
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QApplication::setActiveWindow(page.get());
        table()->setFocus();
        QTest::keyClick(table(), key, modifiers);
    }
    // The dialog that an action opens.
    QDialog* openDialog(const char* name) const
    {
        action(name)->trigger();
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            qFatal("no dialog opened");
        return dialog();
    }
    QDialog* dialog() const
    {
        for (auto* dialog : page->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void giveWord(const char* name, const QString& word) const
    {
        QDialog* asked = openDialog(name);
        asked->findChild<QComboBox*>(QStringLiteral("wordField"))->setCurrentText(word);
        asked->findChild<QPushButton*>(QStringLiteral("wordAccept"))->click();
    }
    std::vector<store::PromptRow> onDisk(const std::string& set = "everyday") const
    {
        return thread->runAndWait([&](store::Workspace& workspace) {
            const auto rows = workspace.prompts().list(set);
            return rows ? *rows : std::vector<store::PromptRow>();
        });
    }

    support::TestWorkspace files;
    std::unique_ptr<ui::WorkspaceThread> thread;
    std::unique_ptr<desktop::WorkspacePrompts> source;
    std::unique_ptr<ui::PromptsPage> page;

private:
    QObject m_receiver;
};

inline const std::vector<std::string> kThree{"What is a tide?", "The quick brown fox jumps over the lazy dog.",
                                             "three"};

inline std::vector<std::string> numbered(int prompts)
{
    std::vector<std::string> texts;
    for (int i = 1; i <= prompts; ++i)
        texts.push_back("prompt number " + std::to_string(i) + " asks for a few words about tides, moons and harbours");
    return texts;
}

} // namespace joust::test
