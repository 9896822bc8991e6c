// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/settings/key_dialog.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

QString percentText(int percent)
{
    return QLocale().toString(percent) + QStringLiteral(" %");
}

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    auto* form = new QFormLayout(card);
    form->setContentsMargins(24, 24, 24, 24);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addAnnotator(*form);
    addLanguage(*form);
    addLook(*form);
    addKeys(*form);

    auto* note =
        new QLabel(tr("Joust talks to the endpoints you list and to nobody else. Votes and answers stay in the "
                      "workspace file; keys stay in the system keyring or in environment variables."),
                   this);
    note->setWordWrap(true);
    setRole(note, Role::Muted);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Settings"), this));
    column->addWidget(card);
    column->addWidget(note);
    column->addStretch(1);
}

void SettingsPage::addAnnotator(QFormLayout& form)
{
    auto* name = new QLineEdit(m_preferences.annotator(), this);
    name->setObjectName(QStringLiteral("annotatorEdit"));
    name->setAccessibleName(tr("Annotator"));
    name->setMaxLength(60);
    name->setMinimumWidth(280);
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (name->text().trimmed().isEmpty())
            name->setText(m_preferences.annotator());
        else
            m_preferences.setAnnotator(name->text().trimmed());
    });
    form.addRow(tr("&Annotator"), name);
}

void SettingsPage::addLanguage(QFormLayout& form)
{
    auto* language = new QComboBox(this);
    language->setObjectName(QStringLiteral("languageBox"));
    language->setAccessibleName(tr("Language"));
    language->setMinimumWidth(280);
    language->addItem(tr("As the system"), QString());
    // Each in its own words, so that nobody is lost in a language they do not read.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->addItem(QStringLiteral("\u7b80\u4f53\u4e2d\u6587"), QStringLiteral("zh_CN"));
    language->setCurrentIndex(qMax(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
    form.addRow(tr("&Language"), language);
}

void SettingsPage::addLook(QFormLayout& form)
{
    auto* scheme = new QComboBox(this);
    scheme->setObjectName(QStringLiteral("schemeBox"));
    scheme->setAccessibleName(tr("Colours"));
    scheme->setMinimumWidth(280);
    scheme->addItem(tr("As the system"), static_cast<int>(SchemeChoice::System));
    scheme->addItem(tr("Light"), static_cast<int>(SchemeChoice::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(SchemeChoice::Dark));
    scheme->setCurrentIndex(scheme->findData(static_cast<int>(m_preferences.scheme())));
    connect(scheme, &QComboBox::activated, this,
            [this, scheme] { m_preferences.setScheme(static_cast<SchemeChoice>(scheme->currentData().toInt())); });
    form.addRow(tr("&Colours"), scheme);

    auto* scale = new QComboBox(this);
    scale->setObjectName(QStringLiteral("scaleBox"));
    scale->setAccessibleName(tr("Text size"));
    scale->setMinimumWidth(280);
    for (const int percent : {90, 100, 115, 130, 150, 200})
        scale->addItem(percentText(percent), percent);
    const auto showScale = [this, scale] {
        const int percent = qRound(m_preferences.textScale() * 100);
        int index = scale->findData(percent);
        if (index < 0) { // a step of the View menu
            scale->addItem(percentText(percent), percent);
            index = scale->count() - 1;
        }
        scale->setCurrentIndex(index);
    };
    showScale();
    connect(&m_preferences, &Preferences::lookChanged, scale, showScale);
    connect(scale, &QComboBox::activated, this,
            [this, scale] { m_preferences.setTextScale(scale->currentData().toInt() / 100.0); });
    form.addRow(tr("Te&xt size"), scale);
}

void SettingsPage::addKeys(QFormLayout& form)
{
    auto* keys = new QCheckBox(tr("Vote with &single keys"), this);
    keys->setObjectName(QStringLiteral("keysBox"));
    keys->setChecked(m_preferences.keysEnabled());
    connect(keys, &QCheckBox::toggled, &m_preferences, &Preferences::setKeysEnabled);
    auto* change = new QPushButton(tr("Change &keys\u2026"), this);
    change->setObjectName(QStringLiteral("changeKeysButton"));
    connect(change, &QPushButton::clicked, this, [this] { (new KeyDialog(m_preferences, this))->open(); });
    auto* row = new QVBoxLayout; // beside each other they have no room in large type
    row->setSpacing(8);
    row->addWidget(keys);
    row->addWidget(change, 0, Qt::AlignLeft);
    form.addRow(tr("Keyboard"), row);

    auto* pause = new QSpinBox(this);
    pause->setObjectName(QStringLiteral("breakBox"));
    pause->setAccessibleName(tr("Propose a break after"));
    pause->findChild<QLineEdit*>()->setAccessibleName(pause->accessibleName());
    pause->setRange(0, 600);
    pause->setSingleStep(5);
    pause->setSpecialValueText(tr("never"));
    pause->setSuffix(tr(" min"));
    pause->setValue(m_preferences.breakMinutes());
    connect(pause, &QSpinBox::valueChanged, &m_preferences, &Preferences::setBreakMinutes);
    form.addRow(tr("Propose a &break after"), pause);
    addPacing(form);
}

// Motion is nobody's default.
void SettingsPage::addPacing(QFormLayout& form)
{
    auto* pacing = new QComboBox(this);
    pacing->setObjectName(QStringLiteral("pacingBox"));
    pacing->setAccessibleName(tr("Answers appear"));
    pacing->setMinimumWidth(280);
    pacing->addItem(tr("Both at once"), false);
    pacing->addItem(tr("Line by line, both at one rate"), true);
    pacing->setCurrentIndex(m_preferences.commonRate() ? 1 : 0);
    connect(pacing, &QComboBox::activated, this,
            [this, pacing] { m_preferences.setCommonRate(pacing->currentData().toBool()); });
    form.addRow(tr("Ans&wers appear"), pacing);
}

} // namespace joust::ui
