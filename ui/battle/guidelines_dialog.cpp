// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/guidelines_dialog.h"

#include "ui/async/run_async.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/battle/safe_markdown.h"
#include "ui/common/dialog_height.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr QSize kSize(620, 520);

} // namespace

GuidelinesDialog::GuidelinesDialog(const QString& study, const QString& guidelines, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("guidelinesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guidelines of %1").arg(study));
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    auto* text = new AnswerBrowser(card);
    text->setObjectName(QStringLiteral("guidelinesText"));
    text->setAccessibleName(windowTitle());
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(card, 1);
    column->addWidget(buttons);
    const QSize wanted(widthForType(*this, kSize.width()), widthForType(*this, kSize.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    runAsync(
        *QThreadPool::globalInstance(), this,
        [source = guidelines.toStdString(), style = documentStyle(font())] {
            return renderAnswer(source, chooseMode(source, source), style);
        },
        [text](std::unique_ptr<AnswerDocument> document) { text->showDocument(std::move(document)); });
}

} // namespace joust::ui
