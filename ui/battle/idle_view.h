// SPDX-License-Identifier: GPL-3.0-or-later
// Before a battle: a prompt can be typed, or the queue of an open study begun, which is recommended. UI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

namespace joust::ui {

class Composer;
class EmptyState;

class IdleView final : public QWidget
{
    Q_OBJECT

public:
    explicit IdleView(QWidget* parent = nullptr);

    Composer& composer() { return *m_composer; }
    void setStudies(const QStringList& names); // the open ones

Q_SIGNALS:
    void studyRequested(const QString& name);

private:
    void begin();

    EmptyState* m_empty;
    Composer* m_composer;
    QStringList m_studies;
};

} // namespace joust::ui
