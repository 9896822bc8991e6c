// SPDX-License-Identifier: GPL-3.0-or-later
#include "leak_channels.h"

#include "widget_texts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QMetaProperty>
#include <QMimeData>
#include <QWindow>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>

namespace joust::test {
namespace {

constexpr int kDeepest = 60; // of an accessible tree; a cycle ends there

// Properties that are not plain strings: lists of texts, URLs, and what was set dynamically.
QString otherProperties(const QObject& object)
{
    QString all;
    const QMetaObject* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const int type = meta->property(i).typeId();
        if (type != QMetaType::QStringList && type != QMetaType::QUrl && type != QMetaType::QVariant)
            continue;
        const QVariant value = meta->property(i).read(&object);
        all += value.toStringList().join(QLatin1Char('\n')) + value.toString() + QLatin1Char('\n');
    }
    for (const QByteArray& name : object.dynamicPropertyNames())
        all += object.property(name.constData()).toString() + QLatin1Char('\n');
    return all;
}

QString sceneTexts(const QGraphicsView& view)
{
    QString all;
    if (view.scene() == nullptr)
        return all;
    for (const QGraphicsItem* item : view.scene()->items()) {
        all += item->toolTip() + QLatin1Char('\n');
        if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
            all += text->toPlainText() + QLatin1Char('\n');
        if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item))
            all += text->text() + QLatin1Char('\n');
        if (const QGraphicsObject* object = item->toGraphicsObject())
            all += everyText(*object);
    }
    return all;
}

void appendDeepModel(const QAbstractItemModel& model, const QModelIndex& parent, QString& all)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const QVariant& value : model.itemData(index))
                all += value.toString() + QLatin1Char('\n');
            if (column == 0 && model.hasChildren(index))
                appendDeepModel(model, index, all);
        }
    }
}

QString widgetTexts()
{
    QString all;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        all += everyText(*top) + otherProperties(*top);
        for (const QObject* object : top->findChildren<QObject*>()) {
            all += otherProperties(*object);
            if (const auto* model = qobject_cast<const QAbstractItemModel*>(object))
                appendDeepModel(*model, {}, all);
            if (const auto* view = qobject_cast<const QGraphicsView*>(object))
                all += sceneTexts(*view);
        }
    }
    for (const QWindow* window : QGuiApplication::topLevelWindows())
        all += window->title() + QLatin1Char('\n');
    return all + QGuiApplication::applicationDisplayName();
}

void appendAccessible(QAccessibleInterface* node, int depth, QString& all)
{
    if (node == nullptr || !node->isValid() || depth > kDeepest)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        all += node->text(kind) + QLatin1Char('\n');
    if (QAccessibleTextInterface* text = node->textInterface())
        all += text->text(0, text->characterCount()) + QLatin1Char('\n');
    for (int i = 0; i < node->childCount(); ++i)
        appendAccessible(node->child(i), depth + 1, all);
}

QString accessibleTexts()
{
    QString all;
    for (QWidget* top : QApplication::topLevelWidgets())
        appendAccessible(QAccessible::queryAccessibleInterface(top), 0, all);
    return all;
}

QString clipboardTexts()
{
    QString all;
    const QClipboard* clipboard = QApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData* data = clipboard->mimeData(mode);
        if (data == nullptr)
            continue;
        for (const QString& format : data->formats())
            all += format + QLatin1Char('\n') + QString::fromUtf8(data->data(format)) + QLatin1Char('\n');
    }
    return all;
}

QString fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().replace('\0', ' ')) : QString();
}

// What other users of the machine see with ps: the command line and every thread's name.
QString processTexts()
{
    QString all = fileText(QStringLiteral("/proc/self/cmdline")) + fileText(QStringLiteral("/proc/self/comm"));
    for (QDirIterator threads(QStringLiteral("/proc/self/task"), QDir::Dirs | QDir::NoDotAndDotDot); threads.hasNext();)
        all += fileText(threads.next() + QStringLiteral("/comm"));
    return all;
}

QString fileTexts(const LeakScope& scope)
{
    QString all;
    QDirIterator files(scope.folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += path + QLatin1Char('\n');
        const bool database = path == scope.workspace || path == scope.workspace + QStringLiteral("-wal") ||
                              path == scope.workspace + QStringLiteral("-shm");
        if (!database)
            all += fileText(path) + QLatin1Char('\n');
    }
    return all;
}

bool mayHoldIdentity(const std::string& table)
{
    return table == "endpoint" || table == "contestant" || table.starts_with("sealed_");
}

QString workspaceCells(const QString& path)
{
    std::string all;
    const SQLite::Database file(path.toStdString(), SQLite::OPEN_READONLY, 5000);
    SQLite::Statement table(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (table.executeStep()) {
        const std::string name = table.getColumn(0).getString();
        if (mayHoldIdentity(name))
            continue;
        SQLite::Statement row(file, "SELECT * FROM " + name);
        while (row.executeStep()) {
            for (int i = 0; i < row.getColumnCount(); ++i)
                all += name + "." + row.getColumnName(i) + ": " + row.getColumn(i).getString() + "\n";
        }
    }
    return QString::fromStdString(all);
}

} // namespace

OutputCapture::OutputCapture()
    : m_file(memfd_create("output", MFD_CLOEXEC))
{
    std::fflush(nullptr);
    for (int i = 0; i < 2; ++i) {
        m_saved[static_cast<std::size_t>(i)] = dup(i + 1);
        dup2(m_file, i + 1);
    }
    // Qt's messages take the same way, whatever the machine's logging is.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
        const QByteArray line = message.toUtf8() + '\n';
        [[maybe_unused]] const ssize_t written = ::write(2, line.constData(), std::size_t(line.size()));
    });
}

OutputCapture::~OutputCapture()
{
    qInstallMessageHandler(nullptr);
    std::fflush(nullptr);
    for (int i = 0; i < 2; ++i) {
        dup2(m_saved[static_cast<std::size_t>(i)], i + 1);
        ::close(m_saved[static_cast<std::size_t>(i)]);
    }
    const QByteArray held = text().toUtf8();
    std::fwrite(held.constData(), 1, std::size_t(held.size()), stdout);
    ::close(m_file);
}

QString OutputCapture::text() const
{
    std::fflush(nullptr);
    QByteArray bytes(lseek(m_file, 0, SEEK_END), '\0');
    const ssize_t count = pread(m_file, bytes.data(), std::size_t(bytes.size()), 0);
    return QString::fromUtf8(bytes.left(qsizetype(count)));
}

Channels readChannels(const LeakScope& scope)
{
    return {{QStringLiteral("widgets"), widgetTexts()},
            {QStringLiteral("accessibility"), accessibleTexts()},
            {QStringLiteral("clipboard"), clipboardTexts()},
            {QStringLiteral("process"), processTexts()},
            {QStringLiteral("files"), fileTexts(scope)},
            {QStringLiteral("workspace"), workspaceCells(scope.workspace)},
            {QStringLiteral("output"), scope.output != nullptr ? scope.output->text() : QString()}};
}

QStringList leaksIn(const Channels& channels, const QStringList& needles)
{
    QStringList found;
    for (const auto& [channel, text] : channels) {
        for (const QString& needle : needles) {
            const qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
            if (at >= 0)
                found << channel + QStringLiteral(": ") + text.mid(qMax(qsizetype(0), at - 40), 100).simplified();
        }
    }
    return found;
}

} // namespace joust::test
