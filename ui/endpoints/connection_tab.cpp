// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/connection_tab.h"

#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"
#include "ui/endpoints/number_field.h"
#include "ui/endpoints/pairs_editor.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kLongestSeconds = 1e6; // more than eleven days

double seconds(std::chrono::milliseconds value)
{
    return static_cast<double>(value.count()) / 1000.0;
}

std::chrono::milliseconds milliseconds(std::optional<double> value)
{
    const double bounded = std::clamp(value.value_or(0.0), -kLongestSeconds, kLongestSeconds);
    return std::chrono::milliseconds(std::llround(bounded * 1000.0));
}

} // namespace

ConnectionTab::ConnectionTab(QWidget* parent)
    : EndpointTab(parent)
    , m_tokenLimit(new QComboBox(this))
    , m_streamOptions(new QComboBox(this))
    , m_headers(new PairsEditor(tr("Name"), tr("Value"), tr("Add header"), this))
    , m_caFile(new QLineEdit(this))
    , m_proxy(new QLineEdit(this))
{
    m_headers->setObjectName(QStringLiteral("headers"));
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->setPlaceholderText(tr("from the environment"));
    addTimeouts();
    addCapabilities();
    addField(EndpointField::Headers, tr("HTTP &headers"), m_headers,
             tr("Stored in the workspace as they are: a key belongs in the key field."), m_headers->table());
    addCaFile();
    addField(EndpointField::Proxy, tr("P&roxy"), m_proxy,
             tr("An address, \"none\" for no proxy, or empty for what the environment says."));
    connect(m_headers, &PairsEditor::edited, this, [this] { touch(EndpointField::Headers); });
    connect(m_caFile, &QLineEdit::textChanged, this, [this] { touch(EndpointField::CaFile); });
    connect(m_proxy, &QLineEdit::textEdited, this, [this] { touch(EndpointField::Proxy); });
}

void ConnectionTab::addTimeouts()
{
    const std::array<QString, 4> names{tr("Connection"), tr("First text"), tr("Pause"), tr("Whole answer")};
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpace8);
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_timeouts[i] = new NumberField(tr("no limit"), box);
        m_timeouts[i]->setObjectName(QStringLiteral("timeout%1").arg(i));
        m_timeouts[i]->setAccessibleName(tr("%1, seconds").arg(names[i]));
        auto* label = new QLabel(names[i], box);
        label->setBuddy(m_timeouts[i]);
        const int column = static_cast<int>(i);
        grid->addWidget(label, 0, column);
        grid->addWidget(m_timeouts[i], 1, column);
        connect(m_timeouts[i], &QLineEdit::textEdited, this, [this] { touch(EndpointField::Timeouts); });
    }
    addField(EndpointField::Timeouts, tr("&Time limits in seconds"), box,
             tr("Local servers may need minutes before the first text, while they load a model. Empty or 0: no limit."),
             m_timeouts[0]);
}

void ConnectionTab::addCapabilities()
{
    using Name = endpoint::TokenLimitName;
    using Options = endpoint::StreamOptions;
    m_tokenLimit->setObjectName(QStringLiteral("tokenLimit"));
    m_tokenLimit->addItem(tr("Find out"), static_cast<int>(Name::Auto));
    m_tokenLimit->addItem(QStringLiteral("max_tokens"), static_cast<int>(Name::MaxTokens));
    m_tokenLimit->addItem(QStringLiteral("max_completion_tokens"), static_cast<int>(Name::MaxCompletionTokens));
    m_tokenLimit->addItem(tr("Never send it"), static_cast<int>(Name::Omit));
    m_streamOptions->setObjectName(QStringLiteral("streamOptions"));
    m_streamOptions->addItem(tr("Find out"), static_cast<int>(Options::Auto));
    m_streamOptions->addItem(tr("Always ask"), static_cast<int>(Options::On));
    m_streamOptions->addItem(tr("Never ask"), static_cast<int>(Options::Off));
    const std::array<std::pair<QComboBox*, QString>, 2> choices{
        {{m_tokenLimit, tr("Limit of an answer")}, {m_streamOptions, tr("Token counts")}}};
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpace8);
    for (int column = 0; column < 2; ++column) {
        const auto& [choice, name] = choices[static_cast<std::size_t>(column)];
        auto* label = new QLabel(name, box);
        label->setBuddy(choice);
        choice->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(choice, 1, column);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { touch(EndpointField::Capabilities); });
    }
    addField(EndpointField::Capabilities, tr("What the server &understands"), box,
             tr("Find out: tried first as most servers want it, then as this one does."), m_tokenLimit);
}

void ConnectionTab::adapt(endpoint::Protocol protocol)
{
    setFieldVisible(EndpointField::Capabilities,
                    protocol == endpoint::Protocol::OpenAi || protocol == endpoint::Protocol::Azure);
}

void ConnectionTab::addCaFile()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    auto* choose = new QPushButton(tr("Choose..."), box);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    addField(EndpointField::CaFile, tr("&Certificate authority"), box,
             tr("A PEM file, for servers with a certificate of your own lab. Empty: those of the system."), m_caFile);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Certificate authority"), {},
                                       tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
}

void ConnectionTab::load(const EndpointDraft& draft)
{
    const endpoint::Timeouts& limits = draft.connection.timeouts;
    const std::array<std::chrono::milliseconds, 4> values{limits.connect, limits.firstToken, limits.idle, limits.total};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_timeouts[i]->setValue(values[i].count() == 0 ? std::nullopt : std::optional(seconds(values[i])));
    m_tokenLimit->setCurrentIndex(m_tokenLimit->findData(static_cast<int>(draft.connection.tokenLimit)));
    m_streamOptions->setCurrentIndex(m_streamOptions->findData(static_cast<int>(draft.connection.streamOptions)));
    m_headers->setPairs(draft.connection.headers);
    m_caFile->setText(QString::fromStdString(draft.connection.caFile));
    m_proxy->setText(QString::fromStdString(draft.connection.proxy));
    markUntouched();
}

void ConnectionTab::store(EndpointDraft& draft) const
{
    draft.connection.timeouts = {milliseconds(m_timeouts[0]->value()), milliseconds(m_timeouts[1]->value()),
                                 milliseconds(m_timeouts[2]->value()), milliseconds(m_timeouts[3]->value())};
    draft.connection.tokenLimit = static_cast<endpoint::TokenLimitName>(m_tokenLimit->currentData().toInt());
    draft.connection.streamOptions = static_cast<endpoint::StreamOptions>(m_streamOptions->currentData().toInt());
    draft.connection.headers = m_headers->pairs();
    draft.connection.caFile = m_caFile->text().trimmed().toStdString();
    draft.connection.proxy = m_proxy->text().trimmed().toStdString();
}

EndpointProblems ConnectionTab::unreadable() const
{
    const bool readable = std::all_of(m_timeouts.begin(), m_timeouts.end(), [](const NumberField* field) {
        return field->isReadable() && field->value().value_or(0.0) <= kLongestSeconds;
    });
    if (readable)
        return {};
    return {{EndpointField::Timeouts, tr("A time limit is a number of seconds.")}};
}

} // namespace joust::ui
