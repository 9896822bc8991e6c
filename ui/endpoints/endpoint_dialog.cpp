// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_dialog.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/endpoints/advanced_tab.h"
#include "ui/endpoints/answers_tab.h"
#include "ui/endpoints/basics_tab.h"
#include "ui/endpoints/connection_tab.h"
#include "ui/endpoints/costs_tab.h"
#include "ui/endpoints/key_editor.h"
#include "ui/endpoints/model_picker.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

constexpr QSize kSize(620, 620);

} // namespace

EndpointDialog::EndpointDialog(EndpointDialogContext context, QWidget* parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_tabs(new QTabWidget(this))
    , m_basics(new BasicsTab(this))
    , m_revisionNote(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_error(new MessageStrip(this))
    , m_ok(nullptr)
{
    setObjectName(QStringLiteral("endpointDialog"));
    setWindowTitle(m_context.stored ? tr("Edit endpoint") : tr("Add endpoint"));
    addTab(m_basics, tr("Endpoint"));
    addTab(new AnswersTab(this), tr("Answers"));
    addTab(new ConnectionTab(this), tr("Connection"));
    addTab(new CostsTab(this), tr("Price and size"));
    addTab(new AdvancedTab(this), tr("Advanced"));
    buildLayout();
    m_basics->setKeyShared(m_context.keyShared);
    for (EndpointTab* tab : m_all) {
        tab->load(m_context.stored.value_or(EndpointDraft{}));
        connect(tab, &EndpointTab::edited, this, &EndpointDialog::refresh);
    }
    connect(m_basics->model(), &ModelPicker::findRequested, this,
            [this] { Q_EMIT modelsWanted(draft(), m_basics->key()->secret()); });
    connect(m_basics->model(), &ModelPicker::stopRequested, this, &EndpointDialog::modelsNotWanted);
    refresh();
    const double textScale = font().pointSizeF() / kBasePointSize;
    resize((QSizeF(kSize) * std::max(1.0, textScale)).toSize().boundedTo(parent ? parent->window()->size() : kSize));
    m_basics->focusFirst();
}

void EndpointDialog::buildLayout()
{
    for (QLabel* label : {m_revisionNote, m_missing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(label, Role::Muted);
    }
    m_revisionNote->setObjectName(QStringLiteral("revisionNote"));
    m_missing->setObjectName(QStringLiteral("missing"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_context.stored ? tr("Save") : tr("Add"));
    m_ok->setObjectName(QStringLiteral("ok"));
    setRole(m_ok, Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_revisionNote);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
}

void EndpointDialog::addTab(EndpointTab* tab, const QString& title)
{
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidget(tab);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    tab->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_tabs->addTab(scroll, title);
    m_all.push_back(tab);
}

EndpointDraft EndpointDialog::draft() const
{
    EndpointDraft draft = m_context.stored.value_or(EndpointDraft{});
    for (const EndpointTab* tab : m_all)
        tab->store(draft);
    return draft;
}

EndpointProblems EndpointDialog::problems() const
{
    EndpointProblems problems;
    for (const EndpointTab* tab : m_all)
        problems.merge(tab->unreadable());
    const EndpointDraft now = draft();
    const QString name = QString::fromStdString(now.name);
    const bool taken = std::any_of(m_context.takenNames.begin(), m_context.takenNames.end(),
                                   [&](const QString& other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
    if (taken)
        problems.emplace(EndpointField::Name, tr("Another endpoint has this name."));
    EndpointProblems checked = EndpointCheck::problems(now);
    problems.merge(checked);
    return problems;
}

void EndpointDialog::refresh()
{
    const EndpointProblems found = problems();
    for (EndpointTab* tab : m_all) {
        tab->adapt(draft().identity.protocol);
        tab->showProblems(found, m_context.stored.has_value());
    }
    // The first thing that is missing, also while its field has not been touched or is on another tab.
    QString missing;
    if (!found.empty()) {
        const auto& [field, sentence] = *found.begin();
        const auto owner =
            std::find_if(m_all.begin(), m_all.end(), [f = field](const EndpointTab* tab) { return tab->owns(f); });
        const QString where =
            owner == m_all.end() ? QString() : m_tabs->tabText(static_cast<int>(owner - m_all.begin()));
        missing = where.isEmpty() ? sentence : tr("%1: %2", "tab: what is missing there").arg(where, sentence);
    }
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_ok->setEnabled(found.empty() && !m_busy);

    const bool changed = m_context.stored && draft().identity != m_context.stored->identity;
    m_revisionNote->setVisible(m_context.battled);
    m_revisionNote->setText(changed ? tr("Saving makes a new revision: it is ranked as another contestant. Battles and "
                                         "votes of the old one stay with it.")
                                    : tr("It has battled. Changing address, model, system prompt, limit or parameters "
                                         "makes a new revision, which is ranked as another contestant."));
    setRole(m_revisionNote, changed ? Role::Strong : Role::Muted);
}

void EndpointDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_tabs->setEnabled(!busy);
    refresh();
}

void EndpointDialog::showError(const base::Error& error)
{
    setBusy(false);
    m_error->showError(error);
}

ModelPicker* EndpointDialog::modelPicker() const
{
    return m_basics->model();
}

void EndpointDialog::submit()
{
    if (m_busy || !problems().empty())
        return;
    m_error->clear();
    Q_EMIT submitted(draft(), m_basics->key()->secret());
}

} // namespace joust::ui
