// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/previewed_merge.h"

#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/data/refusal_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kLeastWidth = 560;
constexpr std::size_t kMostListed = 500;

} // namespace

PreviewedMerge::PreviewedMerge(const QString& title, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_form(new QFormLayout)
    , m_keptOutHeading(new QLabel(tr("Kept out, and why"), this))
    , m_keptOut(new QListWidget(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_keptOut->setObjectName(QStringLiteral("mergeKeptOut"));
    m_keptOut->setAccessibleName(m_keptOutHeading->text());
    m_keptOut->setWordWrap(true);
    m_keptOutHeading->setBuddy(m_keptOut);
    m_keptOutHeading->hide();
    m_keptOut->hide();
    m_merge->setObjectName(QStringLiteral("mergeAccept"));
    m_merge->setEnabled(false);
    setRole(m_merge, Role::Primary);
    connect(m_merge, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { stop(); });
}

void PreviewedMerge::buildLayout(const std::vector<QWidget*>& parts)
{
    auto* name = new QLabel(DataWords::oneLine(QFileInfo(m_file).fileName().toStdString()), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setMinimumWidth(widthForType(*this, kLeastWidth));
    setRole(name, Role::Strong);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    buttons->addButton(m_merge, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreviewedMerge::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(name);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(m_form);
    for (QWidget* part : parts)
        column->addWidget(part, part->sizePolicy().verticalPolicy() == QSizePolicy::Expanding ? 1 : 0);
    column->addWidget(m_keptOutHeading);
    column->addWidget(m_keptOut, 1);
    column->addWidget(buttons);
}

void PreviewedMerge::begin(const QString& what)
{
    m_working = true;
    m_message->clear();
    m_merge->setEnabled(false);
    m_busy->start(what);
}

void PreviewedMerge::end()
{
    m_working = false;
    m_busy->finish();
}

void PreviewedMerge::clearCounts()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void PreviewedMerge::addCount(const QString& name, qint64 count)
{
    addFact(name, QLocale().toString(count));
}

void PreviewedMerge::addFact(const QString& name, const QString& value)
{
    auto* label = new QLabel(value, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_form->addRow(name, label);
}

void PreviewedMerge::showKeptOut(const std::vector<std::string>& conflicts)
{
    m_keptOut->clear();
    for (std::size_t i = 0; i < std::min(kMostListed, conflicts.size()); ++i)
        m_keptOut->addItem(DataWords::oneLine(conflicts[i]));
    if (conflicts.size() > kMostListed)
        m_keptOut->addItem(tr("and %Ln more", nullptr, static_cast<int>(conflicts.size() - kMostListed)));
    m_keptOut->setVisible(!conflicts.empty());
    m_keptOutHeading->setVisible(!conflicts.empty());
}

void PreviewedMerge::offer(bool anything, const QString& nothingNew)
{
    m_merge->setEnabled(anything);
    if (anything)
        m_merge->setDefault(true);
    else
        m_message->show(Severity::Info, nothingNew);
}

void PreviewedMerge::sayMerged(qint64 votes)
{
    m_merge->setVisible(false);
    m_close->setText(tr("&Close"));
    m_close->setDefault(true);
    m_message->show(Severity::Good, tr("%Ln vote(s) merged.", nullptr, static_cast<int>(votes)));
    Q_EMIT merged(votes);
}

void PreviewedMerge::fail(const base::Error& error, const QString& refusal)
{
    if (error.code == base::ErrorCode::Cancelled)
        return m_message->show(Severity::Info, tr("Stopped. Nothing was merged."));
    if (isOfThePlace(error.code)) {
        m_message->showError(error);
        return m_message->addButton(tr("Again"), [this] { QTimer::singleShot(0, this, [this] { start(true); }); });
    }
    m_message->show(Severity::Error, refusal.arg(refusalText(error.detail)));
}

void PreviewedMerge::reject()
{
    if (m_working)
        stop();
    QDialog::reject();
}

} // namespace joust::ui
