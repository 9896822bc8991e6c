// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the model: system prompt, answer limit, parameters. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"
#include "ui/endpoints/kept_text.h"
#include "ui/endpoints/pairs_editor.h"

#include <optional>

class QPlainTextEdit;

namespace joust::ui {

class NumberField;

class AnswersTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit AnswersTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    // Parameters nobody edited keep their order and their spelling: a changed identity would be a new revision.
    void store(EndpointDraft& draft) const override;
    EndpointProblems unreadable() const override;

private:
    NumberField* addNumber(const QString& objectName, const QString& name, EndpointField field);
    void addSampling();
    std::string spelling(const std::string& name, double value) const;

    QPlainTextEdit* m_systemPrompt;
    NumberField* m_maxTokens;
    NumberField* m_temperature;
    NumberField* m_topP;
    PairsEditor* m_parameters;
    KeptText m_keptPrompt;
    PairsEditor::Pairs m_loaded;
};

} // namespace joust::ui
