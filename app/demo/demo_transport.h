// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as the demo contestants do, without a network: fills the demo workspace with battles before anyone looks.
#pragma once

#include "endpoint/transport.h"

namespace joust::demo {

// Every `done` is called before sendTogether() returns. Thread-safe.
class DemoTransport final : public endpoint::Transport
{
public:
    std::vector<endpoint::RequestId> sendTogether(std::vector<endpoint::Outgoing> group) override;
    void cancel(endpoint::RequestId id) override;
};

} // namespace joust::demo
