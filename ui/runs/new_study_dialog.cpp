// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/new_study_dialog.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/runs/gold_field.h"
#include "ui/runs/study_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

using battle::Matchmaking;
using battle::RevealTime;

constexpr QSize kSize(620, 660);
constexpr int kLongestName = 200;
constexpr int kGuidelinesHeight = 110;

QLabel* hintUnder(QWidget* parent)
{
    auto* hint = new QLabel(parent);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setRole(hint, Role::Muted);
    return hint;
}

QSpinBox* spin(const char* name, int least, int most, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

// A field whose hint changes with its value.
QWidget* withHint(QWidget* input, QLabel* hint, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace4);
    column->addWidget(input);
    column->addWidget(hint);
    return both;
}

} // namespace

NewStudyDialog::NewStudyDialog(RunsSource& source, const std::vector<store::RunRow>& runs, const std::string& run,
                               QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_runs(runs)
{
    setObjectName(QStringLiteral("newStudyDialog"));
    setWindowTitle(tr("New study"));
    buildLayout(runs, run);
    connect(m_name, &QLineEdit::textChanged, this, &NewStudyDialog::refresh);
    for (QComboBox* box : {m_run, m_reveal, m_matchmaking})
        connect(box, &QComboBox::currentIndexChanged, this, &NewStudyDialog::refresh);
    connect(m_repeatShare, &QSpinBox::valueChanged, this, &NewStudyDialog::refresh);
    connect(m_overlapShare, &QSpinBox::valueChanged, this, &NewStudyDialog::refresh);
    connect(m_gold, &GoldField::changed, this, &NewStudyDialog::refresh);
    refresh();
}

void NewStudyDialog::buildWhat(QVBoxLayout& form, const std::vector<store::RunRow>& runs, const std::string& run)
{
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("studyName"));
    m_name->setMaxLength(kLongestName);
    m_run = new QComboBox(m_form);
    m_run->setObjectName(QStringLiteral("studyRun"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const store::RunRow& row : runs)
        m_run->addItem(DataWords::oneLine(row.name), QString::fromStdString(row.name));
    m_run->setCurrentIndex(std::max(0, m_run->findData(QString::fromStdString(run))));
    m_guidelines = new QPlainTextEdit(m_form);
    m_guidelines->setObjectName(QStringLiteral("studyGuidelines"));
    m_guidelines->setTabChangesFocus(true);
    m_guidelines->setFixedHeight(kGuidelinesHeight);
    form.addWidget(new FormField(tr("&Name"), m_name, tr("Annotators see it: it must not name a contestant."), m_form));
    m_runField = new FormField(tr("&Run"), m_run, tr("Its answers meet. What is made later joins in."), m_form);
    form.addWidget(m_runField);
    form.addWidget(new FormField(tr("&Guidelines"), m_guidelines,
                                 tr("What annotators are to look for. They can open it at any time."), m_form));
}

void NewStudyDialog::buildRules(QVBoxLayout& form)
{
    m_reveal = new QComboBox(m_form);
    m_reveal->setObjectName(QStringLiteral("studyReveal"));
    for (const RevealTime time : {RevealTime::End, RevealTime::Session, RevealTime::Vote, RevealTime::Never})
        m_reveal->addItem(StudyWords::reveal(time), static_cast<int>(time));
    m_revealHint = hintUnder(m_form);
    m_matchmaking = new QComboBox(m_form);
    m_matchmaking->setObjectName(QStringLiteral("studyMatchmaking"));
    for (const Matchmaking way : {Matchmaking::Balanced, Matchmaking::Adaptive, Matchmaking::Uniform})
        m_matchmaking->addItem(StudyWords::matchmaking(way), static_cast<int>(way));
    m_matchmakingHint = hintUnder(m_form);
    m_battles = spin("studyBattles", 0, 1'000'000, 0, m_form);
    m_battles->setSpecialValueText(tr("one a prompt"));
    m_overlapShare = spin("studyOverlapShare", 0, 100, 20, m_form);
    m_overlapShare->setSuffix(tr(" %"));
    m_overlapAnnotators = spin("studyOverlapAnnotators", 1, 1000, 2, m_form);
    m_repeatShare = spin("studyRepeatShare", 0, 25, 0, m_form);
    m_repeatShare->setSuffix(tr(" %"));
    m_reading = new QDoubleSpinBox(m_form);
    m_reading->setObjectName(QStringLiteral("studyReading"));
    m_reading->setRange(0.0, 86'400.0);
    m_reading->setDecimals(1);
    m_reading->setSuffix(tr(" s"));
    m_reading->setSpecialValueText(tr("none"));
    m_thinking = new QCheckBox(tr("Show the &thinking of both sides"), m_form);
    m_thinking->setObjectName(QStringLiteral("studyThinking"));

    form.addWidget(
        new FormField(tr("Names are &told"), withHint(m_reveal, m_revealHint, m_form), {}, m_form, m_reveal));
    form.addWidget(new FormField(tr("Which &pairs meet"), withHint(m_matchmaking, m_matchmakingHint, m_form), {},
                                 m_form, m_matchmaking));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpace16);
    grid->setVerticalSpacing(kSpace16);
    const auto put = [&](int row, int column, const QString& label, QWidget* input, const QString& hint) {
        grid->addWidget(new FormField(label, input, hint, m_form), row, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    put(0, 0, tr("&Battles of each annotator"), m_battles, tr("Repeats included."));
    put(0, 1, tr("&Least reading time"), m_reading, tr("A faster vote is kept and flagged."));
    put(1, 0, tr("&Shared battles"), m_overlapShare, tr("Several people judge these: shows how well they agree."));
    put(1, 1, tr("Annotators of a s&hared battle"), m_overlapAnnotators, tr("Two are enough to measure agreement."));
    put(2, 0, tr("Rep&eated battles"), m_repeatShare,
        tr("Come again later with the sides swapped: shows how steady a person is."));
    grid->addWidget(
        new FormField(tr("Thinking"), m_thinking, tr("Of both sides where both have some, or of neither."), m_form), 2,
        1, Qt::AlignTop);
    form.addLayout(grid);
    m_pacing = new QComboBox(m_form);
    m_pacing->setObjectName(QStringLiteral("studyPacing"));
    for (const battle::Pacing pacing : {battle::Pacing::Together, battle::Pacing::CommonRate})
        m_pacing->addItem(StudyWords::pacing(pacing), static_cast<int>(pacing));
    form.addWidget(
        new FormField(tr("Answers &appear"), m_pacing, tr("The same for both sides of every battle."), m_form));
    m_gold = new GoldField(m_source, m_form);
    form.addWidget(m_gold);
}

void NewStudyDialog::buildLayout(const std::vector<store::RunRow>& runs, const std::string& run)
{
    m_form = new QWidget;
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, kSpace12, 0);
    form->setSpacing(kSpace16);
    buildWhat(*form, runs, run);
    buildRules(*form);
    form->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto* frozen = hintUnder(this);
    frozen->setText(tr("The rules of a study never change. Make another study to try other rules."));
    m_missing = hintUnder(this);
    m_missing->setObjectName(QStringLiteral("studyMissing"));
    setRole(m_missing, Role::Default);
    m_message = new MessageStrip(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create study"), QDialogButtonBox::ActionRole);
    m_create->setObjectName(QStringLiteral("createStudy"));
    m_create->setDefault(true);
    setRole(m_create, Role::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewStudyDialog::submit);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(scroll, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{frozen, m_missing, m_message, buttons})
        layout->addWidget(part);
    const double textScale = font().pointSizeF() / kBasePointSize;
    const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize wanted = (QSizeF(kSize) * std::max(1.0, textScale)).toSize();
    resize(window ? wanted.boundedTo(window->size()) : wanted);
    m_name->setFocus(Qt::OtherFocusReason);
}

battle::StudyPolicy NewStudyDialog::policy() const
{
    battle::StudyPolicy policy;
    policy.guidelines = m_guidelines->toPlainText().toStdString();
    policy.reveal = static_cast<RevealTime>(m_reveal->currentData().toInt());
    policy.matchmaking = static_cast<Matchmaking>(m_matchmaking->currentData().toInt());
    policy.battles = m_battles->value();
    policy.overlapShare = m_overlapShare->value() / 100.0;
    policy.overlapAnnotators = m_overlapAnnotators->value();
    policy.repeatShare = m_repeatShare->value() / 100.0;
    policy.minReadingMs = static_cast<std::int64_t>(m_reading->value() * 1000.0);
    policy.showThinking = m_thinking->isChecked();
    policy.pacing = static_cast<battle::Pacing>(m_pacing->currentData().toInt());
    policy.goldShare = m_gold->share();
    return policy;
}

void NewStudyDialog::refresh()
{
    const battle::StudyPolicy rules = policy();
    m_revealHint->setText(StudyWords::revealHint(rules.reveal));
    m_matchmakingHint->setText(StudyWords::matchmakingHint(rules.matchmaking));
    m_overlapAnnotators->setEnabled(m_overlapShare->value() > 0);
    const int row = m_run->currentIndex();
    QString missing;
    if (m_name->text().trimmed().isEmpty())
        missing = tr("The study needs a name.");
    else if (row < 0)
        missing = tr("There is no run yet. Make one first.");
    else if (m_runs[static_cast<std::size_t>(row)].contestants < 2)
        missing = tr("This run has one contestant. A study needs two at least.");
    else if (rules.repeatShare > 0.0 && rules.reveal == RevealTime::Vote)
        missing = tr("Battles cannot repeat when names are told after each vote.");
    else if (rules.goldShare > 0.0 && rules.reveal == RevealTime::Vote)
        missing = tr("There can be no gold items when names are told after each vote.");
    else if (m_gold->isReading())
        missing = tr("The gold items are being read.");
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_create->setEnabled(missing.isEmpty() && !m_busy);
}

void NewStudyDialog::submit()
{
    if (m_busy || !m_create->isEnabled())
        return;
    m_busy = true;
    m_message->clear();
    refresh();
    m_source.createStudy(m_name->text().trimmed().toStdString(), m_run->currentData().toString().toStdString(),
                         policy(), m_gold->items(), this, [this](const base::Result<store::StudyRow>& study) {
                             m_busy = false;
                             refresh();
                             if (!study)
                                 return m_message->showError(study.error());
                             accept();
                             Q_EMIT created(*study);
                         });
}

} // namespace joust::ui
