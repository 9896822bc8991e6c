// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/new_run_dialog.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/runs/run_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr QSize kSize(520, 560);
constexpr int kLongestName = 200;
constexpr int kLeastList = 120; // height

} // namespace

NewRunDialog::NewRunDialog(RunsSource& source, const RunChoices& choices, const QStringList& contestants,
                           QWidget* parent)
    : QDialog(parent)
    , m_source(source)
{
    setObjectName(QStringLiteral("newRunDialog"));
    setWindowTitle(tr("New run"));
    buildLayout(choices);
    if (!contestants.isEmpty())
        choose(contestants);
    connect(m_name, &QLineEdit::textChanged, this, &NewRunDialog::refresh);
    connect(m_set, &QComboBox::currentIndexChanged, this, &NewRunDialog::plan);
    connect(m_endpoints, &QListWidget::itemChanged, this, &NewRunDialog::plan);
    plan();
}

void NewRunDialog::buildLayout(const RunChoices& choices)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setMaxLength(kLongestName);
    m_set = new QComboBox(this);
    m_set->setObjectName(QStringLiteral("runSet"));
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const store::PromptSetRow& set : choices.sets)
        m_set->addItem(
            tr("%1 (%Ln prompt(s))", "a prompt set", static_cast<int>(set.prompts)).arg(DataWords::oneLine(set.name)),
            QString::fromStdString(set.name));
    m_endpoints = new QListWidget(this);
    m_endpoints->setObjectName(QStringLiteral("runEndpoints"));
    m_endpoints->setMinimumHeight(kLeastList);
    m_endpoints->setSpacing(2);
    for (const RunEndpoint& endpoint : choices.endpoints) {
        auto* item = new QListWidgetItem(DataWords::oneLine(endpoint.name), m_endpoints);
        item->setData(Qt::UserRole, QString::fromStdString(endpoint.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(endpoint.enabled ? Qt::Checked : Qt::Unchecked);
    }
    m_estimate = new QLabel(this);
    m_estimate->setObjectName(QStringLiteral("planEstimate"));
    m_missing = new QLabel(this);
    m_unknown = new QLabel(this);
    m_unknown->setObjectName(QStringLiteral("runUnknown"));
    m_unknown->hide();
    for (QLabel* label : {m_missing, m_unknown})
        setRole(label, Role::Muted);
    for (QLabel* label : {m_estimate, m_missing, m_unknown}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_message = new MessageStrip(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create run"), QDialogButtonBox::ActionRole);
    m_create->setObjectName(QStringLiteral("createRun"));
    m_create->setDefault(true);
    setRole(m_create, Role::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewRunDialog::submit);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace16);
    layout->addWidget(new FormField(tr("&Name"), m_name, {}, this));
    layout->addWidget(new FormField(tr("Prompt &set"), m_set,
                                    tr("As it is now: prompts that come later are not part of the run."), this));
    layout->addWidget(new FormField(tr("C&ontestants"), m_endpoints,
                                    tr("Each answers every prompt once. A study needs two at least."), this),
                      1);
    layout->addWidget(m_unknown);
    layout->addWidget(m_estimate);
    layout->addWidget(m_message);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    const double textScale = font().pointSizeF() / kBasePointSize;
    const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize wanted = (QSizeF(kSize) * std::max(1.0, textScale)).toSize();
    resize(window ? wanted.boundedTo(window->size()) : wanted);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewRunDialog::choose(const QStringList& contestants)
{
    QStringList unknown = contestants;
    for (int row = 0; row < m_endpoints->count(); ++row) {
        QListWidgetItem* item = m_endpoints->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        item->setCheckState(contestants.contains(name) ? Qt::Checked : Qt::Unchecked);
        unknown.removeAll(name);
    }
    // Imported votes are of contestants that nobody can ask.
    m_unknown->setText(
        tr("%n of the contestants planned for has no endpoint here.", nullptr, static_cast<int>(unknown.size())));
    m_unknown->setVisible(!unknown.isEmpty());
}

std::vector<std::string> NewRunDialog::chosen() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_endpoints->count(); ++row) {
        const QListWidgetItem* item = m_endpoints->item(row);
        if (item->checkState() == Qt::Checked)
            names.push_back(item->data(Qt::UserRole).toString().toStdString());
    }
    return names;
}

void NewRunDialog::plan()
{
    const quint64 request = ++m_request;
    m_planned = false;
    m_estimate->clear();
    const std::vector<std::string> endpoints = chosen();
    refresh();
    if (endpoints.empty() || m_set->currentIndex() < 0)
        return;
    m_source.planRun(m_set->currentData().toString().toStdString(), endpoints, this,
                     [this, request](const base::Result<RunsSource::Lanes>& lanes) {
                         if (request != m_request)
                             return;
                         m_message->clear();
                         if (!lanes)
                             return m_message->showError(lanes.error());
                         m_planned = true;
                         m_estimate->setText(
                             RunWords::estimate(battle::estimateRun(*lanes, battle::RunOptions{}.perLane)));
                         refresh();
                     });
}

void NewRunDialog::refresh()
{
    QString missing;
    if (m_name->text().trimmed().isEmpty())
        missing = tr("The run needs a name.");
    else if (m_set->currentIndex() < 0)
        missing = tr("There is no prompt set yet. Import prompts first.");
    else if (m_endpoints->count() == 0)
        missing = tr("There are no endpoints yet. Add some first.");
    else if (chosen().empty())
        missing = tr("Choose at least one contestant.");
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_create->setEnabled(missing.isEmpty() && m_planned && !m_busy);
}

void NewRunDialog::submit()
{
    if (m_busy || !m_create->isEnabled())
        return;
    m_busy = true;
    m_message->clear();
    refresh();
    m_source.createRun(m_name->text().trimmed().toStdString(), m_set->currentData().toString().toStdString(), chosen(),
                       this, [this](const base::Result<store::RunRow>& run) {
                           m_busy = false;
                           refresh();
                           if (!run)
                               return m_message->showError(run.error());
                           accept();
                           Q_EMIT created(*run);
                       });
}

} // namespace joust::ui
