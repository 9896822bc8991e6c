// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/metrics_style.h"
#include "ui/common/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QTimer>

#include <algorithm>

// The resources sit in a static library: without this reference the linker leaves them out.
static void initResources()
{
    Q_INIT_RESOURCE(joust);
    Q_INIT_RESOURCE(controls);
}

namespace joust::ui {

Theme::Theme(QApplication& application, SchemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_choice(choice)
{
    initResources();
    m_application.setStyle(new MetricsStyle); // the application takes ownership
    m_scheme = wantedScheme();
    apply();
    m_application.installEventFilter(this);
}

void Theme::setChoice(SchemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    if (choice == SchemeChoice::System) {
        followSystem();
        return;
    }
    m_scheme = wantedScheme();
    apply();
}

void Theme::setTextScale(double scale)
{
    const double wanted = std::clamp(scale, 0.75, 2.0);
    if (qFuzzyCompare(wanted, m_textScale)) {
        return;
    }
    m_textScale = wanted;
    apply();
}

Scheme Theme::wantedScheme() const
{
    switch (m_choice) {
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::System:
        break;
    }
    return schemeOf(QApplication::palette());
}

void Theme::apply()
{
    m_applying = true;
    QFont font = QApplication::font();
    font.setPointSizeF(kBasePointSize * m_textScale);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(tokens()));
    m_application.setStyleSheet(styleSheetFor(tokens(), m_scheme, font.pointSizeF()));
    m_applying = false;
    Q_EMIT changed();
}

// Our palette hides the desktop's: take it off, look, and dress again. Only when somebody else changed something.
void Theme::followSystem()
{
    m_followPending = false;
    if (m_choice != SchemeChoice::System) {
        return;
    }
    m_applying = true;
    const bool foreign = QApplication::palette().color(QPalette::Window) != tokens().window;
    if (!foreign) {
        QApplication::setPalette(QPalette());
    }
    m_scheme = wantedScheme();
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool paletteChanged = watched == &m_application && event->type() == QEvent::ApplicationPaletteChange;
    const bool themeChanged = event->type() == QEvent::ThemeChange;
    if ((paletteChanged || themeChanged) && !m_applying && !m_followPending && m_choice == SchemeChoice::System) {
        m_followPending = true; // not from inside the change: the new palette is not in place yet
        QTimer::singleShot(0, this, &Theme::followSystem);
    }
    return QObject::eventFilter(watched, event);
}

Scheme currentScheme()
{
    return schemeOf(QApplication::palette());
}

const Tokens& currentTokens()
{
    return tokensFor(currentScheme());
}

} // namespace joust::ui
