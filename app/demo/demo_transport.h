// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as the demo contestants do, without a network: fills the demo workspace with battles before anyone looks.
#pragma once

#include "endpoint/transport.h"

namespace joust::demo {

// `done` is called before send() returns. Thread-safe.
class DemoTransport final : public endpoint::Transport
{
public:
    endpoint::RequestId send(endpoint::ChatRequest request, std::function<void(endpoint::Reply)> done) override;
    void cancel(endpoint::RequestId id) override;
};

} // namespace joust::demo
