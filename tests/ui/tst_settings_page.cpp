// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_dir.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace joust;
using ui::Preferences;
using ui::SettingsPage;

namespace {

// A page over a settings file of its own.
struct Page
{
    explicit Page(const QString& file)
        : preferences(file)
        , page(preferences)
    {
        page.show();
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    // As a person does: the popup's item, not setCurrentIndex.
    void choose(const char* name, const QVariant& data)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    Preferences preferences;
    SettingsPage page;
};

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAnnotatorIsTrimmedAndNeverEmpty();
    void everyChoiceIsKeptAndShownAgain();
    void changesAreToldOnce();
    void aTextSizeFromTheMenuIsShownAsItIs();
    void aSizeChangedElsewhereIsFollowed();
    void keysCanBeSwitchedOff();
    void everyFieldHasAName();
    void recentFilesAreFewAndUnique();

private:
    std::unique_ptr<support::TempDir> m_dir;
    QString m_file;
};

void TestSettingsPage::init()
{
    m_dir = std::make_unique<support::TempDir>();
    m_file = QString::fromStdString(m_dir->file("settings.ini"));
}

void TestSettingsPage::theAnnotatorIsTrimmedAndNeverEmpty()
{
    Page page(m_file);
    QSignalSpy changed(&page.preferences, &Preferences::annotatorChanged);
    auto* name = page.find<QLineEdit>("annotatorEdit");
    name->setText(QStringLiteral("  Ann Other "));
    Q_EMIT name->editingFinished();
    QCOMPARE(page.preferences.annotator(), QStringLiteral("Ann Other"));
    name->setText(QStringLiteral("   "));
    Q_EMIT name->editingFinished();
    QCOMPARE(name->text(), QStringLiteral("Ann Other"));
    QCOMPARE(page.preferences.annotator(), QStringLiteral("Ann Other"));
    QCOMPARE(changed.size(), 1);
}

void TestSettingsPage::everyChoiceIsKeptAndShownAgain()
{
    {
        Page page(m_file);
        page.choose("languageBox", QStringLiteral("zh_CN"));
        page.choose("schemeBox", static_cast<int>(ui::SchemeChoice::Dark));
        page.choose("scaleBox", 150);
        page.choose("pacingBox", true);
        page.find<QCheckBox>("keysBox")->setChecked(false);
    }
    Page page(m_file);
    QCOMPARE(page.preferences.language(), QStringLiteral("zh_CN"));
    QCOMPARE(page.preferences.scheme(), ui::SchemeChoice::Dark);
    QCOMPARE(page.preferences.textScale(), 1.5);
    QVERIFY(!page.preferences.keysEnabled());
    QVERIFY(page.preferences.commonRate());
    QVERIFY(page.find<QComboBox>("pacingBox")->currentData().toBool());
    QCOMPARE(page.find<QComboBox>("languageBox")->currentData().toString(), QStringLiteral("zh_CN"));
    QCOMPARE(page.find<QComboBox>("schemeBox")->currentData().toInt(), static_cast<int>(ui::SchemeChoice::Dark));
    QCOMPARE(page.find<QComboBox>("scaleBox")->currentData().toInt(), 150);
    QVERIFY(!page.find<QCheckBox>("keysBox")->isChecked());
}

void TestSettingsPage::changesAreToldOnce()
{
    Page page(m_file);
    QSignalSpy language(&page.preferences, &Preferences::languageChanged);
    QSignalSpy look(&page.preferences, &Preferences::lookChanged);
    page.choose("languageBox", QStringLiteral("de"));
    page.choose("languageBox", QStringLiteral("de")); // the same again rebuilds nothing
    page.choose("scaleBox", 130);
    QCOMPARE(language.size(), 1);
    QCOMPARE(look.size(), 1);
}

void TestSettingsPage::aTextSizeFromTheMenuIsShownAsItIs()
{
    Preferences(m_file).setTextScale(1.1); // not one of the page's own
    Page page(m_file);
    QCOMPARE(page.find<QComboBox>("scaleBox")->currentData().toInt(), 110);
}

void TestSettingsPage::aSizeChangedElsewhereIsFollowed()
{
    Page page(m_file);
    page.preferences.setTextScale(1.2);
    QCOMPARE(page.find<QComboBox>("scaleBox")->currentData().toInt(), 120);
}

void TestSettingsPage::keysCanBeSwitchedOff()
{
    Page page(m_file);
    QSignalSpy keys(&page.preferences, &Preferences::keysChanged);
    QVERIFY(page.preferences.keysEnabled());
    QTest::keyClick(page.find<QCheckBox>("keysBox"), Qt::Key_Space);
    QCOMPARE(keys.size(), 1);
    QVERIFY(!page.preferences.keysEnabled());
}

void TestSettingsPage::everyFieldHasAName()
{
    Page page(m_file);
    for (QWidget* field : page.page.findChildren<QWidget*>()) {
        if (field->focusPolicy() == Qt::NoFocus || !field->isVisible())
            continue;
        QVERIFY2(!QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name).isEmpty(),
                 qPrintable(field->objectName()));
    }
}

void TestSettingsPage::recentFilesAreFewAndUnique()
{
    Preferences preferences(m_file);
    for (int i = 0; i < 20; ++i)
        preferences.addRecentFile(QStringLiteral("/study/%1.joust").arg(i % 12));
    const QStringList files = preferences.recentFiles();
    QCOMPARE(files.size(), 8);
    QCOMPARE(files.first(), QStringLiteral("/study/7.joust"));
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), 8);
    preferences.removeRecentFile(files.first());
    QCOMPARE(preferences.recentFiles().size(), 7);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
