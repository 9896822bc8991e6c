// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/answers_tab.h"

#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"
#include "ui/endpoints/number_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace joust::ui {

namespace {

constexpr int kPromptHeight = 96;
const std::string kTemperature = "temperature";
const std::string kTopP = "top_p";

// The number behind a JSON text, when it is one.
std::optional<double> jsonNumber(const std::string& text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(QString::fromStdString(text), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isSampling(const std::string& name)
{
    return name == kTemperature || name == kTopP;
}

std::size_t placeIn(const PairsEditor::Pairs& order, const std::string& name)
{
    const auto found = std::find_if(order.begin(), order.end(), [&](const auto& pair) { return pair.first == name; });
    return static_cast<std::size_t>(found - order.begin());
}

} // namespace

AnswersTab::AnswersTab(QWidget* parent)
    : EndpointTab(parent)
    , m_systemPrompt(new QPlainTextEdit(this))
    , m_maxTokens(addNumber(QStringLiteral("maxTokens"), tr("Longest answer in tokens"), EndpointField::MaxTokens))
    , m_temperature(addNumber(QStringLiteral("temperature"), tr("Temperature"), EndpointField::Sampling))
    , m_topP(addNumber(QStringLiteral("topP"), tr("Top p"), EndpointField::Sampling))
    , m_parameters(new PairsEditor(tr("Name"), tr("Value (JSON)"), tr("Add parameter"), this))
{
    m_systemPrompt->setObjectName(QStringLiteral("systemPrompt"));
    m_systemPrompt->setTabChangesFocus(true);
    m_systemPrompt->setFixedHeight(kPromptHeight);
    m_parameters->setObjectName(QStringLiteral("parameters"));
    addField(EndpointField::SystemPrompt, tr("&System prompt"), m_systemPrompt, {});
    addField(EndpointField::MaxTokens, tr("&Longest answer in tokens"), m_maxTokens,
             tr("Left empty, nothing is sent and the server decides."));
    addSampling();
    addField(EndpointField::Parameters, tr("More &parameters"), m_parameters,
             tr("Sent as they are, in this order. Text values in double quotes."), m_parameters->table());
    connect(m_systemPrompt, &QPlainTextEdit::textChanged, this, [this] { touch(EndpointField::SystemPrompt); });
    connect(m_parameters, &PairsEditor::edited, this, [this] { touch(EndpointField::Parameters); });
}

NumberField* AnswersTab::addNumber(const QString& objectName, const QString& name, EndpointField field)
{
    auto* number = new NumberField(tr("server's default"), this);
    number->setObjectName(objectName);
    number->setAccessibleName(name);
    connect(number, &QLineEdit::textEdited, this, [this, field] { touch(field); });
    return number;
}

void AnswersTab::addSampling()
{
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    for (NumberField* field : {m_temperature, m_topP}) {
        auto* label = new QLabel(field->accessibleName(), pair);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
    }
    addField(EndpointField::Sampling, tr("Sa&mpling"), pair, {}, m_temperature);
}

void AnswersTab::load(const EndpointDraft& draft)
{
    m_systemPrompt->setPlainText(QString::fromStdString(draft.identity.systemPrompt));
    m_keptPrompt.load(draft.identity.systemPrompt, m_systemPrompt->toPlainText());
    m_maxTokens->setValue(draft.identity.maxTokens);
    m_temperature->setValue(std::nullopt);
    m_topP->setValue(std::nullopt);
    m_loaded = draft.identity.parameters;
    PairsEditor::Pairs others;
    for (const auto& [name, value] : m_loaded) {
        const std::optional<double> number = isSampling(name) ? jsonNumber(value) : std::nullopt;
        if (number)
            (name == kTopP ? m_topP : m_temperature)->setValue(number);
        else
            others.emplace_back(name, value);
    }
    m_parameters->setPairs(others);
    markUntouched();
}

// "0.70" stays "0.70" as long as the number is the same.
std::string AnswersTab::spelling(const std::string& name, double value) const
{
    const std::size_t place = placeIn(m_loaded, name);
    if (place < m_loaded.size() && jsonNumber(m_loaded[place].second) == value)
        return m_loaded[place].second;
    return QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
}

void AnswersTab::store(EndpointDraft& draft) const
{
    draft.identity.systemPrompt = m_keptPrompt.textFor(m_systemPrompt->toPlainText());
    const std::optional<double> limit = m_maxTokens->value();
    const bool fits = limit && std::abs(*limit) <= std::numeric_limits<int>::max();
    draft.identity.maxTokens = fits ? std::optional(static_cast<int>(*limit)) : std::nullopt;
    PairsEditor::Pairs pairs;
    if (const std::optional<double> value = m_temperature->value())
        pairs.emplace_back(kTemperature, spelling(kTemperature, *value));
    if (const std::optional<double> value = m_topP->value())
        pairs.emplace_back(kTopP, spelling(kTopP, *value));
    for (auto& pair : m_parameters->pairs())
        pairs.push_back(std::move(pair));
    std::stable_sort(pairs.begin(), pairs.end(), [this](const auto& left, const auto& right) {
        return placeIn(m_loaded, left.first) < placeIn(m_loaded, right.first);
    });
    draft.identity.parameters = std::move(pairs);
}

EndpointProblems AnswersTab::unreadable() const
{
    EndpointProblems problems;
    const std::optional<double> limit = m_maxTokens->value();
    const bool whole = !limit || (*limit == std::floor(*limit) && *limit <= std::numeric_limits<int>::max());
    if (!m_maxTokens->isReadable() || !whole)
        problems.emplace(EndpointField::MaxTokens, tr("The limit has to be a whole number above 0."));
    if (!m_temperature->isReadable() || !m_topP->isReadable())
        problems.emplace(EndpointField::Sampling, tr("This is not a number."));
    return problems;
}

} // namespace joust::ui
