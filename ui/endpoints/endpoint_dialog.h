// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one endpoint. It changes nothing itself: submitted() says what the user wants, and the owner answers with
// accept() or showError(). UI thread only; open() it, never exec().
#pragma once

#include "base/error.h"
#include "ui/endpoints/endpoint_tab.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace joust::ui {

class BasicsTab;
class MessageStrip;
class ModelPicker;

struct EndpointDialogContext
{
    std::vector<QString> takenNames;     // of the other endpoints; any case
    std::optional<EndpointDraft> stored; // what is edited; nothing = a new endpoint
    bool battled = false;                // a changed identity makes a new revision
    bool keyShared = false;              // another endpoint uses the same key entry
};

class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EndpointDialog(EndpointDialogContext context, QWidget* parent = nullptr);

    EndpointDraft draft() const;
    EndpointProblems problems() const; // empty = can be submitted
    void setBusy(bool busy);           // while the owner works on what was submitted
    void showError(const base::Error& error);
    ModelPicker* modelPicker() const;
    QPushButton* okButton() const { return m_ok; }

Q_SIGNALS:
    // `secret` is what goes to the place that draft.connection.key names; empty = leave the stored one.
    void submitted(const joust::ui::EndpointDraft& draft, const QString& secret);
    // Which models does the server of this draft have? Answered through modelPicker(). `secret` as above.
    void modelsWanted(const joust::ui::EndpointDraft& draft, const QString& secret);
    void modelsNotWanted();

private:
    void buildLayout();
    void addTab(EndpointTab* tab, const QString& title);
    void refresh();
    void submit();

    EndpointDialogContext m_context;
    QTabWidget* m_tabs;
    BasicsTab* m_basics;
    std::vector<EndpointTab*> m_all;
    QLabel* m_revisionNote;
    QLabel* m_missing;
    MessageStrip* m_error;
    QPushButton* m_ok;
    bool m_busy = false;
};

} // namespace joust::ui
