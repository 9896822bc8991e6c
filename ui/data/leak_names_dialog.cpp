// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/leak_names_dialog.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_source.h"
#include "ui/endpoints/form_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr QSize kSize(520, 520);

QPlainTextEdit* listField(const char* name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setEnabled(false); // until the names are here
    return edit;
}

QString linesOf(const std::vector<std::string>& names)
{
    QStringList lines;
    for (const std::string& name : names)
        lines << QString::fromStdString(name);
    return lines.join(QLatin1Char('\n'));
}

std::vector<std::string> namesIn(const QPlainTextEdit& edit)
{
    std::vector<std::string> names;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n'))) {
        std::string name = line.trimmed().toStdString();
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace

LeakNamesDialog::LeakNamesDialog(DataSource& source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_added(listField("leakNamesAdded", this))
    , m_ignored(listField("leakNamesIgnored", this))
    , m_message(new MessageStrip(this))
{
    setObjectName(QStringLiteral("leakNamesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Names to look for"));
    auto* sentence = new QLabel(tr("Looked for are the contestants, their models and widely known makers, and words by "
                                   "which an answer introduces itself. Only answers are searched, never prompts."),
                                this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    setRole(sentence, Role::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save and search"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveLeakNames"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    setRole(m_save, Role::Primary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(sentence);
    column->addWidget(new FormField(tr("&Further names"), m_added, tr("One a line."), this), 1);
    column->addWidget(new FormField(tr("Names that mean &nothing here"), m_ignored,
                                    tr("One a line, as they stand in the column Name."), this),
                      1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LeakNamesDialog::save);
    const double textScale = font().pointSizeF() / kBasePointSize;
    const QSize asked = (QSizeF(kSize) * std::max(1.0, textScale)).toSize();
    resize(parent ? asked.boundedTo(parent->window()->size()) : asked);
    m_source.loadLeakNames(this, [this](const base::Result<exchange::LeakNames>& names) {
        names ? show(*names) : m_message->showError(names.error());
    });
}

void LeakNamesDialog::show(const exchange::LeakNames& names)
{
    m_added->setPlainText(linesOf(names.added));
    m_ignored->setPlainText(linesOf(names.ignored));
    for (QWidget* part : std::initializer_list<QWidget*>{m_added, m_ignored, m_save})
        part->setEnabled(true);
    m_added->setFocus(Qt::OtherFocusReason);
}

void LeakNamesDialog::save()
{
    m_save->setEnabled(false);
    m_source.saveLeakNames({namesIn(*m_added), namesIn(*m_ignored)}, this, [this](const base::Result<void>& saved) {
        m_save->setEnabled(true);
        if (!saved)
            return m_message->showError(saved.error());
        accept();
        Q_EMIT changed();
    });
}

} // namespace joust::ui
