// SPDX-License-Identifier: GPL-3.0-or-later
// Tests an endpoint: one tiny prompt, and what its reply says about each step on the way.
#pragma once

#include "base/error.h"
#include "endpoint/probe_facts.h"
#include "endpoint/transport.h"

#include <functional>
#include <string>
#include <vector>

namespace joust::endpoint {

struct ProbeStep
{
    enum class Kind {
        Request,        // the settings themselves
        NameResolution, // DNS
        Connection,     // TCP and proxy
        Tls,            // only where the address is https
        Authentication,
        Model,
        Streaming, // the answer came, as a stream or (ok too) in one piece, and with its end mark
        Reasoning, // whether any came besides the answer; like all that follow it never fails
        Tokens,    // whether the server counts them
        Time       // to the first token and in all, and how fast the tokens came
    };
    Kind kind = Kind::Request;
    bool ok = false;
    base::ErrorCode code = base::ErrorCode::InvalidArgument; // why; meaningful only when not ok
    std::string detail;                                      // plain English, redacted
    std::vector<ProbeFact> facts = {};                       // of a step that is ok: what its detail says

    bool operator==(const ProbeStep&) const = default;
};

// A stable ASCII word for logs and JSON, for example "authentication".
std::string_view probeWord(ProbeStep::Kind kind);

// The steps that a reply to the prompt proves, in order; with an error the last one failed, and what it leaves open is
// not listed. Pure.
std::vector<ProbeStep> judgeProbe(const Identity& identity, const Connection& connection, const Reply& reply);

// Sends the prompt with the endpoint's own settings. `done` is called as Transport::send says.
RequestId startProbe(Transport& transport, Identity identity, Connection connection, base::Secret key,
                     std::function<void(std::vector<ProbeStep>)> done);

// The same, waiting for the end. Never on the transport's or the UI thread.
std::vector<ProbeStep> probe(Transport& transport, Identity identity, Connection connection, base::Secret key);

} // namespace joust::endpoint
