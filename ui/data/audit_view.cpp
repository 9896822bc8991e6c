// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/audit_view.h"

#include "base/digest.h"
#include "ui/common/busy_bar.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/row_heights.h"
#include "ui/common/tokens.h"
#include "ui/data/audit_model.h"
#include "ui/data/data_source.h"
#include "ui/data/date_chip.h"
#include "ui/data/value_chip.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/leaderboard/choice_chip.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kAnyKind = -1;
constexpr int kWidest = 40;    // of a column, in characters
constexpr int kNarrowest = 10; // where there is no room

// A word too long for its label goes on in another line.
QString inLines(QString hash, const QLabel& label)
{
    if (label.fontMetrics().horizontalAdvance(hash) > label.width())
        hash.insert(hash.size() / 2, QLatin1Char('\n'));
    return hash;
}

} // namespace

AuditView::AuditView(DataSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new AuditModel(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_heads(new QLabel(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("auditView"));
    auto* header = new PageHeader(tr("Audit"), this);
    buildChips(*header);
    auto* back = new QPushButton(tr("&Back to the votes"), header);
    back->setObjectName(QStringLiteral("auditBack"));
    header->addAction(back);
    connect(back, &QPushButton::clicked, this, &AuditView::backRequested);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AuditView::backRequested);

    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit"));
    m_table->setHorizontalHeader(new AlignedHeader(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    growRows(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setRole(m_count, Role::Muted);
    m_count->setObjectName(QStringLiteral("auditCount"));
    setRole(m_heads, Role::Muted);
    m_heads->setObjectName(QStringLiteral("auditHeads"));
    m_heads->setTextFormat(Qt::PlainText);
    m_heads->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_heads->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_heads);
}

void AuditView::buildChips(PageHeader& header)
{
    m_kind = new ChoiceChip(tr("What was done"), &header);
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_kind->addChoice(kAnyKind, tr("Everything"), tr("Everything"));
    for (const store::AuditKind kind : store::auditKinds())
        m_kind->addChoice(static_cast<int>(kind), AuditModel::kindText(kind), AuditModel::kindText(kind));
    m_who = new ValueChip(tr("Everybody"), tr("Who"), &header);
    m_who->setObjectName(QStringLiteral("auditWho"));
    m_dates = new DateChip(&header);
    m_dates->setObjectName(QStringLiteral("auditDates"));
    connect(m_kind, &ChoiceChip::chosen, this, &AuditView::reload);
    connect(m_who, &ValueChip::chosen, this, &AuditView::reload);
    connect(m_dates, &DateChip::chosen, this, &AuditView::reload);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_kind, m_who, m_dates})
        header.addChip(chip);
}

void AuditView::activate()
{
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AuditView::deactivate()
{
    ++m_request;
    m_busy->finish();
    m_message->clear();
    m_model->setEntries({});
    m_who->setValues({});
    m_who->setValue(std::nullopt);
    m_heads->clear();
    m_count->clear();
}

void AuditView::reload()
{
    const quint64 request = ++m_request;
    store::AuditFilter filter;
    if (m_kind->value() != kAnyKind)
        filter.kinds = {static_cast<store::AuditKind>(m_kind->value())};
    filter.who = m_who->value();
    filter.since = m_dates->since();
    filter.until = m_dates->until();
    filter.newestFirst = true;
    filter.limit = kMostEntries;
    m_message->clear();
    m_busy->start(tr("Reading the audit..."), false);
    m_source.loadAudit(filter, this, [this, request](const base::Result<AuditPage>& page) {
        if (request != m_request)
            return;
        m_busy->finish();
        if (page)
            show(*page);
        else
            m_message->showError(page.error());
    });
}

// The last column takes what the others leave, which is a fifth and its heading at least: the widest give way.
void AuditView::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    int sum = 0;
    for (int column = 0; column + 1 < AuditModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidest * character));
        sum += m_table->columnWidth(column);
    }
    const int room = m_table->viewport()->width();
    const int last = std::max(room / 5, m_table->horizontalHeader()->sectionSizeHint(AuditModel::ColumnCount - 1));
    for (const int column : {AuditModel::Subject, AuditModel::Who, AuditModel::What}) {
        const int over = sum - (room - last);
        const int given = std::clamp(m_table->columnWidth(column) - kNarrowest * character, 0, std::max(0, over));
        m_table->setColumnWidth(column, m_table->columnWidth(column) - given);
        sum -= given;
    }
}

void AuditView::show(const AuditPage& page)
{
    m_model->setEntries(page.entries);
    m_who->setValues(page.people);
    fitColumns();
    m_count->setText(tr("%Ln entries", nullptr, static_cast<int>(page.entries.size())));
    QStringList heads;
    for (const store::ChainHead& head : page.heads)
        heads << tr("%1 (%2 links)")
                     .arg(inLines(QString::fromStdString(base::toHex(head.hash)), *m_heads),
                          QLocale().toString(qlonglong{head.links}));
    m_heads->setText(heads.isEmpty() ? QString()
                                     : tr("Heads of the hash chains: %1").arg(heads.join(QStringLiteral(", "))));
}

} // namespace joust::ui
