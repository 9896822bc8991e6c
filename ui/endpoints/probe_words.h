// SPDX-License-Identifier: GPL-3.0-or-later
// What the test of an endpoint has found out, in the user's words. Pure functions.
#pragma once

#include "endpoint/probe_facts.h"

#include <QCoreApplication>
#include <QString>

namespace joust::ui {

class ProbeWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::ProbeWords)

public:
    // Sentences, or measures behind each other; empty without facts.
    static QString text(const std::vector<endpoint::ProbeFact>& facts);

private:
    static QString sentence(const endpoint::ProbeFact& fact);
    static QString measure(const endpoint::ProbeFact& fact);
};

} // namespace joust::ui
