// SPDX-License-Identifier: GPL-3.0-or-later
// The Prompts page over a workspace file.
#include "app/desktop/workspace_prompts.h"
#include "support/test_workspace.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <fstream>
#include <memory>

using namespace joust;
using support::must;
using ui::PromptsModel;

namespace {

class Fixture
{
public:
    explicit Fixture(int prompts = 0)
    {
        std::vector<store::PromptRow> rows;
        for (int i = 1; i <= prompts; ++i)
            rows.push_back({{}, "prompt number " + std::to_string(i), "", "en", {}, {"short"}});
        if (prompts > 0)
            must(files.workspace->prompts().append("everyday", rows));
        files.workspace.reset(); // the thread opens it
        thread = std::make_unique<ui::WorkspaceThread>(files.services());
        bool opened = false;
        thread->start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &m_receiver,
                      [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
        source = std::make_unique<desktop::WorkspacePrompts>(files.path, *thread);
        page = std::make_unique<ui::PromptsPage>(*source);
        page->resize(1300, 800);
        page->show();
        page->activate();
    }
    ~Fixture()
    {
        page.reset();
        source.reset();
    }

    QTableView* table() const { return page->findChild<QTableView*>(QStringLiteral("promptsTable")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    std::size_t onDisk(const std::string& set)
    {
        return thread->runAndWait([&](store::Workspace& workspace) {
            const auto rows = workspace.prompts().list(set);
            return rows ? rows->size() : std::size_t{0};
        });
    }
    // Of the import dialog.
    template <typename T>
    T* part(const char* name) const
    {
        return page->importDialog()->findChild<T*>(QString::fromLatin1(name));
    }
    void startImport(const std::string& text)
    {
        const std::string path = files.dir.file("tides.csv");
        std::ofstream(path) << text;
        page->startImport(QString::fromStdString(path));
    }

    support::TestWorkspace files;
    std::unique_ptr<ui::WorkspaceThread> thread;
    std::unique_ptr<desktop::WorkspacePrompts> source;
    std::unique_ptr<ui::PromptsPage> page;

private:
    QObject m_receiver;
};

} // namespace

class TestWorkspacePrompts final : public QObject
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

    void aFileIsPreviewedMappedAndImported()
    {
        Fixture f;
        f.startImport("no,words,topic\n1,Why are there two tides a day?,tides\n2,Write a Python function.,code\n"
                      "3,Why are there two tides a day?,tides\n");
        QTRY_VERIFY(f.part<QWidget>("importMapping")->isVisible()); // no column has a usual name
        QVERIFY(!f.part<QPushButton>("importAccept")->isEnabled());
        auto* column = f.part<QComboBox>("promptColumn");
        column->setCurrentIndex(column->findData(QStringLiteral("words")));
        QTRY_VERIFY(f.part<QPushButton>("importAccept")->isEnabled());
        QVERIFY(f.part<QLabel>("importSummary")->text().contains(QStringLiteral("1 exact duplicate")));
        QCOMPARE(f.onDisk("tides"), std::size_t{0});
        f.part<QPushButton>("importAccept")->click();
        QTRY_COMPARE(f.table()->model()->rowCount(), 2);
        QCOMPARE(f.onDisk("tides"), std::size_t{2});
        QCOMPARE(f.page->findChild<ui::MessageStrip*>()->text(), QStringLiteral("2 prompt(s) imported."));
        QCOMPARE(f.cell(1, PromptsModel::Labels), QStringLiteral("coding, short"));
        QTRY_COMPARE(f.page->findChild<QLabel*>(QStringLiteral("promptTitle"))->text(), QStringLiteral("Prompt 1"));
    }

    void aRefusedRowImportsNothing()
    {
        Fixture f;
        f.startImport("prompt\nfine\n\"\"\n");
        QTRY_VERIFY(f.part<QTableWidget>("importRows")->isVisible());
        QVERIFY(!f.part<QPushButton>("importAccept")->isEnabled());
        QCOMPARE(f.onDisk("tides"), std::size_t{0});
    }

    void pagesAreReadAsSomebodyScrollsAndASearchFindsTheLast()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.table()->verticalScrollBar()->setValue(f.table()->verticalScrollBar()->maximum());
        QTRY_COMPARE(f.table()->model()->rowCount(), 400);
        auto* field = f.page->findChild<QLineEdit*>(QStringLiteral("promptSearch"));
        field->setText(QStringLiteral("NUMBER 1000"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, PromptsModel::Number), QStringLiteral("1,000"));
    }

    void leavingWhileSomethingIsReadIsHarmless()
    {
        Fixture f(1000);
        f.page->deactivate();
        f.page->activate();
        QTRY_COMPARE(f.table()->model()->rowCount(), 200);
        f.page->deactivate();
        f.page.reset();
    }
};

QTEST_MAIN(TestWorkspacePrompts)
#include "tst_workspace_prompts.moc"
