// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_panel.h"

#include "ui/async/run_async.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/battle/safe_markdown.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/prompts/prompt_words.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace joust::ui {

namespace {

constexpr int kLeastText = 160; // height

QLabel* wrappedText(const QString& text, Role role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    setRole(label, role);
    return label;
}

// Returns no std::string: lupdate would look for this file's texts in namespace std.
auto allTurns(const store::PromptRow& prompt)
{
    const std::vector<std::string> turns = prompt.turns();
    if (turns.size() == 1)
        return turns.front();
    std::string text;
    for (std::size_t i = 0; i < turns.size(); ++i)
        text += (i == 0 ? "" : "\n\n") + PromptPanel::tr("Turn %1 of %2").arg(i + 1).arg(turns.size()).toStdString() +
                "\n" + turns[i];
    return text;
}

QString subtitleOf(const store::PromptRow& prompt)
{
    QStringList parts{PromptPanel::tr("Language: %1").arg(PromptWords::language(prompt.language))};
    if (!prompt.category.empty())
        parts << PromptPanel::tr("Category: %1").arg(DataWords::oneLine(prompt.category));
    QStringList tags;
    for (const std::string& tag : prompt.tags)
        tags << PromptWords::tag(tag);
    if (!tags.isEmpty())
        parts << PromptPanel::tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
    if (!prompt.sourceKey.empty())
        parts << PromptPanel::tr("Name in its file: %1").arg(DataWords::oneLine(prompt.sourceKey));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

PromptPanel::PromptPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(wrappedText({}, Role::Strong, this))
    , m_subtitle(wrappedText({}, Role::Muted, this))
    , m_text(new AnswerBrowser(this))
    , m_rulesHost(new QWidget(this))
{
    setObjectName(QStringLiteral("promptPanel"));
    setRole(this, Role::Card);
    m_title->setObjectName(QStringLiteral("promptTitle"));
    m_text->setObjectName(QStringLiteral("promptText"));
    m_text->setAccessibleName(tr("Prompt"));
    m_text->setMeasured(false);
    m_text->setMinimumHeight(kLeastText);
    setRole(m_text, Role::Bare);
    auto* host = new QVBoxLayout(m_rulesHost);
    host->setContentsMargins(0, 0, 0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    auto* head = new QVBoxLayout;
    head->setSpacing(kSpace4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_rulesHost);
    layout->addStretch(0); // keeps the title at the top when nothing is selected
    clear();
}

PromptPanel::~PromptPanel()
{
    m_renderers.waitForDone();
}

void PromptPanel::showPrompt(PromptDetail detail, std::int64_t number)
{
    m_detail = std::move(detail);
    m_title->setText(tr("Prompt %1").arg(QLocale().toString(static_cast<qlonglong>(number))));
    m_subtitle->setText(subtitleOf(m_detail->prompt));
    m_subtitle->show();
    m_text->show();
    rebuildRules();
    m_rulesHost->show();
    render();
}

void PromptPanel::render()
{
    const quint64 request = ++m_rendering;
    if (!m_detail)
        return;
    runAsync(
        m_renderers, this,
        [text = allTurns(m_detail->prompt), style = documentStyle(font())] {
            return renderAnswer(text, RenderMode::Plain, style);
        },
        [this, request](std::unique_ptr<AnswerDocument> document) {
            if (request == m_rendering)
                m_text->showDocument(std::move(document));
        });
}

void PromptPanel::rebuildRules()
{
    delete m_rules;
    m_rules = new QWidget(m_rulesHost);
    m_rules->setObjectName(QStringLiteral("promptRules"));
    auto* column = new QVBoxLayout(m_rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace8);
    column->addWidget(wrappedText(tr("Rules that hold"), Role::SectionTitle, m_rules));
    for (const text::RuleFinding& finding : m_detail->findings)
        addRule(*column, finding);
    if (m_detail->findings.empty())
        column->addWidget(wrappedText(tr("None. Rules look at words and length only."), Role::Muted, m_rules));
    m_rulesHost->layout()->addWidget(m_rules);
}

void PromptPanel::addRule(QVBoxLayout& column, const text::RuleFinding& finding)
{
    auto* rule = new QVBoxLayout;
    rule->setSpacing(0);
    rule->addWidget(wrappedText(PromptWords::rule(finding.id), Role::Strong, m_rules));
    rule->addWidget(wrappedText(PromptWords::meaning(finding.id) + QLatin1Char(' ') + PromptWords::found(finding),
                                Role::Muted, m_rules));
    column.addLayout(rule);
}

void PromptPanel::clear()
{
    ++m_rendering;
    m_detail.reset();
    delete std::exchange(m_rules, nullptr);
    m_text->clear();
    m_title->setText(tr("No prompt is selected."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_subtitle, m_text, m_rulesHost})
        part->hide();
    m_subtitle->clear();
}

void PromptPanel::focusText()
{
    if (m_detail)
        m_text->setFocus(Qt::OtherFocusReason);
}

void PromptPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace joust::ui
