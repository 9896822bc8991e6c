// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_edit_dialog.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/prompts/prompt_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace joust::ui {

namespace {

constexpr QSize kSize(640, 640);
constexpr int kLinesOfATurn = 7;
constexpr int kLongestCategory = 200;
constexpr int kLongestTags = 2000;
constexpr int kLongestExcerpt = 120;

QString joinedTags(const std::vector<std::string>& tags)
{
    QStringList words;
    for (const std::string& tag : tags)
        words << QString::fromStdString(tag);
    return words.join(QStringLiteral(", "));
}

// toPlainText() would make plain blanks of others.
std::string textOf(const QPlainTextEdit& edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text.toStdString();
}

QString excerpt(const std::string& text)
{
    const QString line = DataWords::oneLine(text);
    return line.size() > kLongestExcerpt ? line.left(kLongestExcerpt) + QChar(0x2026) : line;
}

} // namespace

PromptEditDialog::PromptEditDialog(PromptsSource& source, std::string promptSet, store::PromptRow prompt,
                                   QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_promptSet(std::move(promptSet))
    , m_prompt(std::move(prompt))
{
    setObjectName(QStringLiteral("promptEditDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the prompt"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PromptEditDialog::check);
    buildLayout();
    for (const std::string& turn : m_prompt.turns())
        addTurn(QString::fromStdString(turn));
    m_turns.front()->setFocus(Qt::OtherFocusReason);
    check();
}

void PromptEditDialog::buildLayout()
{
    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, kSpace12, 0);
    form->setSpacing(kSpace16);
    m_turnsColumn = new QVBoxLayout;
    m_turnsColumn->setSpacing(kSpace12);
    form->addLayout(m_turnsColumn, 1); // room that is left is the text's
    auto* turnButtons = new QHBoxLayout;
    m_addTurn = new QPushButton(tr("Add a &turn"), m_form);
    m_addTurn->setObjectName(QStringLiteral("addTurn"));
    connect(m_addTurn, &QPushButton::clicked, this, [this] {
        addTurn({});
        m_turns.back()->setFocus(Qt::OtherFocusReason);
    });
    m_removeTurn = new QPushButton(tr("&Remove the last turn"), m_form);
    m_removeTurn->setObjectName(QStringLiteral("removeTurn"));
    connect(m_removeTurn, &QPushButton::clicked, this, &PromptEditDialog::removeTurn);
    turnButtons->addWidget(m_addTurn);
    turnButtons->addWidget(m_removeTurn);
    turnButtons->addStretch(1);
    form->addLayout(turnButtons);
    m_category = new QLineEdit(QString::fromStdString(m_prompt.category), m_form);
    m_category->setObjectName(QStringLiteral("promptCategory"));
    m_category->setMaxLength(kLongestCategory);
    m_tags = new QLineEdit(joinedTags(m_prompt.tags), m_form);
    m_tags->setObjectName(QStringLiteral("promptTags"));
    m_tags->setMaxLength(kLongestTags);
    form->addWidget(
        new FormField(tr("&Category"), m_category, tr("Rankings by category count its votes there."), m_form));
    form->addWidget(new FormField(tr("Ta&gs"), m_tags, tr("Separated by commas."), m_form));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_facts = new QLabel(this);
    m_facts->setObjectName(QStringLiteral("promptFacts"));
    auto* kept = new QLabel(tr("Battles and runs that have this prompt keep the text they began with."), this);
    for (QLabel* label : {m_facts, kept}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(label, Role::Muted);
    }
    m_message = new MessageStrip(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePrompt"));
    m_save->setDefault(true);
    setRole(m_save, Role::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PromptEditDialog::save);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_scroll, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, kept, m_message, buttons})
        layout->addWidget(part);
    const double textScale = font().pointSizeF() / kBasePointSize;
    const QSize asked = (QSizeF(kSize) * std::max(1.0, textScale)).toSize();
    resize(parentWidget() ? asked.boundedTo(parentWidget()->window()->size()) : asked);
}

void PromptEditDialog::addTurn(const QString& text)
{
    auto* edit = new QPlainTextEdit(text, m_form);
    edit->setObjectName(QStringLiteral("promptTurn"));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(kLinesOfATurn * edit->fontMetrics().lineSpacing());
    connect(edit, &QPlainTextEdit::textChanged, this, &PromptEditDialog::later);
    const QString label =
        m_turns.empty() ? tr("&Prompt") : tr("Turn %1").arg(QLocale().toString(static_cast<int>(m_turns.size()) + 1));
    auto* field = new FormField(label, edit, {}, m_form);
    m_turnsColumn->addWidget(field);
    m_turns.push_back(edit);
    m_fields.push_back(field);
    refreshTurns();
}

void PromptEditDialog::removeTurn()
{
    if (m_turns.size() < 2)
        return;
    delete m_fields.back();
    m_fields.pop_back();
    m_turns.pop_back();
    m_turns.back()->setFocus(Qt::OtherFocusReason);
    refreshTurns();
}

void PromptEditDialog::refreshTurns()
{
    m_removeTurn->setEnabled(m_turns.size() > 1);
    later();
}

void PromptEditDialog::later()
{
    m_typing.start();
    refresh();
}

std::vector<std::string> PromptEditDialog::turns() const
{
    std::vector<std::string> texts;
    const std::vector<std::string> before = m_prompt.turns();
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const bool touched = i >= before.size() || m_turns[i]->document()->isModified();
        texts.push_back(touched ? textOf(*m_turns[i]) : before[i]);
    }
    return texts;
}

void PromptEditDialog::check()
{
    m_typing.stop();
    std::vector<std::string> texts = turns();
    m_source.check(m_promptSet, m_prompt.id, texts, this,
                   [this, texts](const base::Result<exchange::PromptCheck>& checked) {
                       if (!checked)
                           return m_message->showError(checked.error());
                       m_checked = *checked;
                       m_checkedTurns = texts;
                       showCheck(*checked);
                       refresh();
                   });
}

void PromptEditDialog::showCheck(const exchange::PromptCheck& check)
{
    QStringList rules;
    for (const std::string& rule : check.rules())
        rules << PromptWords::rule(rule);
    m_facts->setText(tr("Language: %1").arg(PromptWords::language(check.language)) + QLatin1Char('\n') +
                     tr("Rules: %1").arg(rules.isEmpty() ? tr("none") : rules.join(QStringLiteral(", "))));
    m_message->clear();
    if (!check.alike)
        return;
    const QString number = QLocale().toString(static_cast<qlonglong>(check.alike->number));
    if (isTaken())
        m_message->show(Severity::Warning, tr("Prompt %1 of the set is the same.").arg(number));
    else if (!check.alike->isSame)
        m_message->show(Severity::Info, tr("Prompt %1 of the set is alike (%2 %): %3")
                                            .arg(number)
                                            .arg(std::lround(100.0 * check.alike->similarity))
                                            .arg(excerpt(check.alike->text)));
}

void PromptEditDialog::refresh()
{
    const bool written = std::all_of(m_turns.begin(), m_turns.end(),
                                     [](const QPlainTextEdit* turn) { return !turn->document()->isEmpty(); });
    m_save->setEnabled(written && isChecked() && !isTaken() && !m_saving);
}

// An exact duplicate that was there before may stay.
bool PromptEditDialog::isTaken() const
{
    return m_checked && m_checked->alike && m_checked->alike->isSame && m_checkedTurns != m_prompt.turns();
}

// Language and rules of a text that did not change stay as they are: its file may have said the language.
store::PromptRow PromptEditDialog::wanted() const
{
    store::PromptRow row = m_prompt;
    std::vector<std::string> texts = turns();
    if (texts != m_prompt.turns()) {
        row.language = m_checked->language;
        row.rules = m_checked->rules();
        row.text = texts.front();
        row.furtherTurns.assign(texts.begin() + 1, texts.end());
    }
    row.category = m_category->text().trimmed().toStdString();
    row.tags = PromptWords::tagsIn(m_tags->text());
    return row;
}

void PromptEditDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    refresh();
    m_source.edit(m_prompt.id, wanted(), this, [this](const base::Result<EditedPromptText>& result) {
        m_saving = false;
        refresh();
        if (!result)
            return m_message->showError(result.error());
        accept();
        Q_EMIT edited(*result);
    });
}

} // namespace joust::ui
