// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only view of untrusted text: no link opens, nothing loads, no tool tips, and the clipboard gets plain text.
// UI thread only.
#pragma once

#include "ui/battle/answer_document.h"

#include <QTextBrowser>

#include <memory>
#include <optional>

namespace joust::ui {

class AnswerBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit AnswerBrowser(QWidget* parent = nullptr);
    ~AnswerBrowser() override;

    // Takes the document from whichever thread made it and shows it from the top.
    void showDocument(std::unique_ptr<AnswerDocument> document);
    // A measured view keeps lines at 60 to 90 characters (where there is room) and centres them by its margins; the
    // width of the lines does not depend on whether a scroll bar shows. The default.
    static constexpr int kMeasure = 84;
    void setMeasured(bool measured);
    void scrollToLastTurn();
    // So much of the last turn, in pixels, and all before it; the rest is blank for the eye only.
    void showOfLastTurn(double height);
    void showAll();
    double heightOfLastTurn() const;
    double lineHeight() const;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void updateMargins();
    double topOfLastTurn() const;
    std::optional<QString> codeAt(const QPoint& position) const;

    std::unique_ptr<AnswerDocument> m_shown;
    bool m_measured = true;
    std::optional<double> m_shownOfLastTurn; // pixels; unset: all
    QMargins m_margins;
};

} // namespace joust::ui
