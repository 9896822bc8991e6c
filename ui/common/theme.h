// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses the application: Fusion with our metrics, the palette and the one style sheet, in light or dark.
// The composition makes one Theme after QApplication and keeps it until the end. UI thread only.
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

class QApplication;

namespace joust::ui {

enum class SchemeChoice { System, Light, Dark };

class Theme final : public QObject
{
    Q_OBJECT

public:
    // Applies the look at once. With SchemeChoice::System, the desktop's palette decides and is followed.
    explicit Theme(QApplication& application, SchemeChoice choice = SchemeChoice::System, QObject* parent = nullptr);

    void setChoice(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    const Tokens& tokens() const { return tokensFor(m_scheme); }

    // 1.0 is the base size; clamped to [0.75, 2].
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }

Q_SIGNALS:
    // After palette, font and style sheet are in place. Icons of icons.h need no reaction: they tint when painted.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    Scheme wantedScheme() const;
    void followSystem();

    QApplication& m_application;
    SchemeChoice m_choice;
    Scheme m_scheme = Scheme::Light;
    double m_textScale = 1.0;
    bool m_applying = false;
    bool m_followPending = false;
};

// The tokens that the application shows now, read from its palette: for widgets that paint themselves.
const Tokens& currentTokens();
Scheme currentScheme();

} // namespace joust::ui
