// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that were made elsewhere are previewed before they are written, and a run of them is there afterwards.
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/runs/answer_import_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs_fixture.h"
#include "ui/widget_texts.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

namespace {

// AutoArena's table of one model: two prompts of the set and a new one. Who answered it does not say.
struct Shown : RunsFixture
{
    Shown()
        : page(*source, *job)
    {
        file = folder.filePath(QStringLiteral("gamma.csv"));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) ||
            out.write("prompt,response\nprompt 1,one\nprompt 2,two\nanother prompt,three\n") < 0)
            qFatal("no file of answers");
        out.close();
        page.show();
        page.activate();
        page.runs()->importAnswers(file);
    }
    ~Shown() { page.deactivate(); }

    ui::AnswerImportDialog* dialog() const { return page.runs()->answerImportDialog(); }
    QPushButton* accept() const { return dialog()->findChild<QPushButton*>(QStringLiteral("answersAccept")); }
    void type(const char* field, const char* text) const
    {
        dialog()->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromLatin1(text));
    }

    QTemporaryDir folder;
    QString file;
    ui::RunsPage page;
};

} // namespace

class TestAnswerImportDialog final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aPreviewCountsAndWritesNothing()
    {
        Shown s;
        QTRY_VERIFY(s.dialog() != nullptr);
        auto* message = s.dialog()->findChild<ui::MessageStrip*>();
        QTRY_VERIFY(message->text().contains(QStringLiteral("does not say which model"))); // AutoArena's table
        QVERIFY(!s.accept()->isEnabled());
        s.type("answersModel", "gamma");
        QTRY_VERIFY(s.accept()->isEnabled());
        const QString texts = everyText(*s.dialog());
        for (const char* part :
             {"AutoArena", "New answers: 3", "New contestants: 1", "New prompts: 1", "Already here: 0"})
            QVERIFY2(texts.contains(QString::fromLatin1(part)), qPrintable(QString::fromLatin1(part) + texts));
        QCOMPARE(s.onDisk("SELECT count(*) FROM run"), std::string("0"));
    }

    void importingMakesTheRunAndAgainChangesNothing()
    {
        Shown s;
        QTRY_VERIFY(s.dialog() != nullptr);
        s.type("answersModel", "gamma");
        s.type("answersRun", "old");
        QTRY_VERIFY(s.accept()->isEnabled());
        s.accept()->click();
        QTRY_VERIFY(s.dialog()->findChild<ui::MessageStrip*>()->text().startsWith(QStringLiteral("3 answer")));
        QCOMPARE(s.onDisk("SELECT count(*) FROM run"), std::string("1"));
        const auto* table = s.page.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("old"));
        s.dialog()->close();
        QTRY_VERIFY(s.dialog() == nullptr);
        s.page.runs()->importAnswers(s.file);
        QTRY_VERIFY(s.dialog() != nullptr);
        s.type("answersModel", "gamma");
        s.type("answersRun", "old");
        QTRY_VERIFY(s.dialog()->findChild<ui::MessageStrip*>()->text().contains(QStringLiteral("nothing new")));
        QVERIFY(!s.accept()->isEnabled());
    }

    void aRunNeedsAName()
    {
        Shown s;
        QTRY_VERIFY(s.dialog() != nullptr);
        s.type("answersModel", "gamma");
        QTRY_VERIFY(s.accept()->isEnabled());
        s.type("answersRun", " ");
        QVERIFY(!s.accept()->isEnabled()); // at once: what is shown is of another name
        QTRY_VERIFY(s.dialog()->findChild<ui::MessageStrip*>()->text().contains(QStringLiteral("needs a name")));
    }
};

QTEST_MAIN(TestAnswerImportDialog)
#include "tst_answer_import_dialog.moc"
