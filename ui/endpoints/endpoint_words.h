// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of an endpoint and steps of its test in the user's words. Pure functions.
#pragma once

#include "endpoint/endpoint_probe.h"
#include "endpoint/settings.h"

#include <QCoreApplication>
#include <QString>

namespace joust::ui {

class EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::EndpointWords)

public:
    static QString protocol(endpoint::Protocol protocol);         // "OpenAI-compatible"
    static QString exampleAddress(endpoint::Protocol protocol);   // of a server that speaks it
    static QString usualApiVersion(endpoint::Protocol protocol);  // empty where there is none
    static QString keyKind(const endpoint::KeyRef& ref);          // "Environment"
    static QString keySummary(const endpoint::KeyRef& ref);       // "Environment variable LAB_KEY"
    static QString host(const std::string& baseUrl);              // "gpu-1.lab:8000"; the text itself when it is no URL
    static QString timeouts(const endpoint::Timeouts& timeouts);  // "connection 10 s, first text 300 s, ..."
    static QString limits(const endpoint::RequestLimits& limits); // empty when there are none
    static QString prices(const endpoint::Connection& connection); // empty when none is known
    static QString probeStep(endpoint::ProbeStep::Kind kind);      // what is looked at: "Name of the server"
};

} // namespace joust::ui
