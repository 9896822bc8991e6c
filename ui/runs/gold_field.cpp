// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/gold_field.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/refusal_text.h"
#include "ui/endpoints/form_field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace joust::ui {

namespace {

constexpr int kMostPercent = 25;
constexpr int kUsualPercent = 10;

} // namespace

GoldField::GoldField(RunsSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
{
    auto* file = new QWidget(this);
    m_choose = new QPushButton(tr("Choose a &file..."), file);
    m_choose->setObjectName(QStringLiteral("studyGoldFile"));
    m_remove = new QPushButton(tr("Without gold items"), file);
    m_remove->setObjectName(QStringLiteral("studyGoldRemove"));
    m_state = new QLabel(file);
    m_state->setObjectName(QStringLiteral("studyGoldState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setRole(m_state, Role::Muted);
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_state, 1);
    m_share = new QSpinBox(this);
    m_share->setObjectName(QStringLiteral("studyGoldShare"));
    m_share->setRange(1, kMostPercent);
    m_share->setValue(kUsualPercent);
    m_share->setSuffix(tr(" %"));
    m_fileField =
        new FormField(tr("Gold items"), file,
                      tr("Prompts with a better and a worse answer (CSV or JSONL: prompt, better, worse), mixed "
                         "into every queue to see who reads. They are in no ranking."),
                      this, m_choose);
    auto* share = new FormField(tr("&Gold items of an annotator"), m_share, tr("Of their battles."), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace16);
    column->addWidget(m_fileField);
    column->addWidget(share);
    connect(m_choose, &QPushButton::clicked, this, &GoldField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &GoldField::remove);
    connect(m_share, &QSpinBox::valueChanged, this, &GoldField::changed);
    show(tr("None"));
}

double GoldField::share() const
{
    return m_items.empty() ? 0.0 : m_share->value() / 100.0;
}

void GoldField::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("A file of gold items"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Gold items (*.csv *.jsonl *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &GoldField::setFile);
    dialog->open();
}

void GoldField::setFile(const QString& file)
{
    m_items.clear();
    m_reading = true;
    m_fileField->setProblem({});
    show(tr("Reading..."));
    m_source.readGold(file, this, [this, name = QFileInfo(file).fileName()](auto items) {
        m_reading = false;
        if (!items) {
            m_fileField->setProblem(refusalText(items.error().detail));
            return show(tr("None"));
        }
        m_items = std::move(*items);
        show(tr("%1: %Ln item(s)", "a file", static_cast<int>(m_items.size())).arg(name));
    });
}

void GoldField::remove()
{
    m_items.clear();
    m_fileField->setProblem({});
    show(tr("None"));
}

void GoldField::show(const QString& text)
{
    m_state->setText(text);
    m_choose->setEnabled(!m_reading);
    m_remove->setVisible(!m_items.empty());
    m_share->setEnabled(!m_items.empty());
    Q_EMIT changed();
}

} // namespace joust::ui
