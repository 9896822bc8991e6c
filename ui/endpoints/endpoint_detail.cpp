// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_detail.h"

#include "ui/common/action_button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/endpoints/endpoint_words.h"
#include "ui/endpoints/probe_view.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kLongestPrompt = 600; // characters of a system prompt that are shown; the form has all of it

QString pairsText(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    QStringList lines;
    for (const auto& [name, value] : pairs)
        lines << QStringLiteral("%1 = %2").arg(QString::fromStdString(name), QString::fromStdString(value));
    return lines.join(QLatin1Char('\n'));
}

// Names only: a header may hold a key.
QString headerNames(const std::vector<std::pair<std::string, std::string>>& headers)
{
    QStringList names;
    for (const auto& header : headers)
        names << QString::fromStdString(header.first);
    return names.join(QStringLiteral(", "));
}

QString shortened(const std::string& text)
{
    QString prompt = QString::fromStdString(text);
    if (prompt.size() > kLongestPrompt)
        prompt = prompt.left(kLongestPrompt) + QStringLiteral("\u2026");
    return prompt;
}

} // namespace

EndpointDetail::EndpointDetail(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_factsHost(new QWidget(m_scroll))
    , m_probe(new ProbeView(m_factsHost))
{
    setObjectName(QStringLiteral("endpointDetail"));
    setRole(this, Role::Card);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_title, Role::Strong);
    new FlowLayout(m_buttons, kSpace8);

    auto* host = new QVBoxLayout(m_factsHost);
    host->setContentsMargins(0, 0, kSpace8, 0);
    host->setSpacing(kSpace12);
    host->addWidget(m_probe);
    host->addStretch();
    m_scroll->setWidget(m_factsHost);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_factsHost->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace8, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_title);
    layout->addWidget(m_buttons);
    layout->addWidget(m_scroll, 1);
    clear();
}

void EndpointDetail::addButtons(const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        m_buttons->layout()->addWidget(makeActionButton(action, m_buttons));
}

void EndpointDetail::showRow(const store::EndpointRow& row)
{
    if (m_shown != row.id)
        m_probe->clear();
    m_shown = row.id;
    m_title->setText(QString::fromStdString(row.name));
    rebuildFacts(row);
    m_buttons->show();
    m_scroll->show();
}

void EndpointDetail::clear()
{
    m_shown.reset();
    m_probe->clear();
    delete m_facts;
    m_facts = nullptr;
    m_form = nullptr;
    m_title->setText(tr("No endpoint is selected."));
    m_buttons->hide();
    m_scroll->hide();
}

void EndpointDetail::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = new QLabel(name, m_facts);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(label, Role::Muted);
    auto* text = new QLabel(value, m_facts);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Wrapped text may ask for more width than the panel has; its row takes what there is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    text->setSizePolicy(policy);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->addRow(label, text);
}

void EndpointDetail::rebuildFacts(const store::EndpointRow& row)
{
    const QLocale locale;
    delete m_facts;
    m_facts = new QWidget(m_factsHost);
    m_form = new QFormLayout(m_facts);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(kSpace16);
    m_form->setVerticalSpacing(kSpace8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addFact(tr("Status"), row.disabled ? tr("Disabled: not drawn for new battles") : tr("Enabled"));
    addFact(tr("Protocol"), EndpointWords::protocol(row.identity.protocol));
    addFact(tr("Model"), QString::fromStdString(row.identity.model));
    addFact(tr("Address"), QString::fromStdString(row.identity.baseUrl));
    addFact(tr("API version"), QString::fromStdString(row.identity.apiVersion));
    addFact(tr("Key"), EndpointWords::keySummary(row.connection.key));
    addFact(tr("System prompt"), shortened(row.identity.systemPrompt));
    addFact(tr("Longest answer"),
            row.identity.maxTokens ? tr("%1 tokens").arg(locale.toString(*row.identity.maxTokens)) : QString());
    addFact(tr("Parameters"), pairsText(row.identity.parameters));
    addFact(tr("Headers"), headerNames(row.connection.headers));
    addFact(tr("Authority"), QString::fromStdString(row.connection.caFile));
    addFact(tr("Proxy"), QString::fromStdString(row.connection.proxy));
    addFact(tr("Time limits"), EndpointWords::timeouts(row.connection.timeouts));
    addFact(tr("Most requests"), EndpointWords::limits(row.connection.limits));
    addFact(tr("End mark"), row.connection.endMarkExpected ? QString() : tr("The server sends none"));
    addFact(tr("Price"), EndpointWords::prices(row.connection));
    addFact(tr("Size"), row.connection.parametersB
                            ? tr("%1 billion parameters").arg(locale.toString(*row.connection.parametersB, 'g', 6))
                            : QString());
    addFact(tr("Battles"), locale.toString(static_cast<qlonglong>(row.battles)));
    addFact(tr("Revision"), locale.toString(row.revision));
    static_cast<QVBoxLayout*>(m_factsHost->layout())->insertWidget(1, m_facts);
}

} // namespace joust::ui
